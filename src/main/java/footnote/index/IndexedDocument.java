package footnote.index;

import footnote.document.DocumentFile;
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
/// @param passages how many can be found; none where it is withdrawn or superseded
/// @param previous the version before, whose text is kept a while; null where there was none
/// @param supersededBy the document that says that it replaces this one; null where this one is current
/// @param warnings what its owner should know about the reading of it
/// @param suggestions what its owner may want to add, such as its date
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
        @Nullable DocumentId supersededBy,
        List<String> warnings,
        List<String> suggestions) {
    public IndexedDocument {
        furniture = List.copyOf(furniture);
        warnings = List.copyOf(warnings);
        suggestions = List.copyOf(suggestions);
    }

    /// What the document is called; empty where it has no name but its file's, which says nothing of what it
    /// means.
    String about() {
        return path.endsWith(provenance.title()) ? "" : provenance.title();
    }

    static IndexedDocument of(
            ReadDocument read,
            Sha256 fingerprint,
            int passages,
            @Nullable Version previous,
            @Nullable DocumentId supersededBy) {
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
                supersededBy,
                read.warnings(),
                read.suggestions());
    }

    /// Whether answers may be taken from it.
    public boolean isCurrent() {
        return supersededBy == null && !provenance.withdrawn();
    }

    /// The same document, without any passage to be found.
    IndexedDocument supersededBy(@Nullable DocumentId newer) {
        return new IndexedDocument(
                id,
                path,
                version,
                fileDigest,
                fingerprint,
                provenance,
                furniture,
                pages,
                0,
                previous,
                newer,
                warnings,
                suggestions);
    }

    /// The same content under another path. Under another id it has no earlier version.
    IndexedDocument movedTo(DocumentFile file) {
        return new IndexedDocument(
                file.id(),
                file.path(),
                version,
                fileDigest,
                fingerprint,
                provenance,
                furniture,
                pages,
                passages,
                file.id().equals(id) ? previous : null,
                supersededBy,
                warnings,
                suggestions);
    }
}
