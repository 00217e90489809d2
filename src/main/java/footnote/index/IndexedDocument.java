package footnote.index;

import footnote.document.DocumentId;
import footnote.document.Pages;
import footnote.document.Provenance;
import footnote.document.ReadDocument;
import footnote.document.Sha256;
import footnote.document.SourceDocument;
import footnote.document.Span;
import footnote.document.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the index knows of a document beside its text and passages.
///
/// @param path of the file under the documents folder, with `/` between folders
/// @param fileDigest of the file's bytes
/// @param fingerprint of the file and its sidecar, by which a later run sees whether it changed
/// @param furniture spans of the text that are never cited
/// @param pages of the text, where it has any
/// @param passages how many can be found
/// @param previous the version before, whose text is kept a while; null where there was none
/// @param warnings what its owner should know about the reading of it
public record IndexedDocument(
        DocumentId id,
        String path,
        Version version,
        Sha256 fileDigest,
        Sha256 fingerprint,
        Provenance provenance,
        List<Span> furniture,
        Pages pages,
        int passages,
        @Nullable Version previous,
        List<String> warnings) {
    public IndexedDocument {
        furniture = List.copyOf(furniture);
        warnings = List.copyOf(warnings);
    }

    static IndexedDocument of(ReadDocument read, Sha256 fingerprint, int passages, @Nullable Version previous) {
        SourceDocument document = read.document();
        return new IndexedDocument(
                document.id(),
                document.path(),
                document.version(),
                document.fileDigest(),
                fingerprint,
                document.provenance(),
                document.furniture(),
                document.pages(),
                passages,
                previous,
                read.warnings());
    }
}
