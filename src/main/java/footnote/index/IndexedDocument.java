package footnote.index;

import footnote.document.DocumentDigest;
import footnote.document.DocumentFile;
import footnote.document.DocumentId;
import footnote.document.Pages;
import footnote.document.Provenance;
import footnote.document.ReadDocument;
import footnote.document.RepeatedLines;
import footnote.document.Sha256;
import footnote.document.SiteLines;
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
/// @param passages how many can be found; none where it is withdrawn, superseded or a copy
/// @param previous the version before, whose text is kept a while; null where there was none
/// @param standing what other documents make of it
/// @param turning a digest of the words on which its meaning turns; only where it is the same can one be a copy
/// @param repeated a digest of the lines that were known to repeat on its site when it was read
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
        Standing standing,
        Sha256 turning,
        Sha256 repeated,
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
            Standing standing,
            RepeatedLines repeated) {
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
                standing,
                DocumentDigest.turning(document.text(), document.furniture()),
                repeated.digest(),
                read.warnings(),
                read.suggestions());
    }

    /// The document that says that it replaces this one; null where none does.
    public @Nullable DocumentId supersededBy() {
        return standing.supersededBy();
    }

    /// The document that says the same and is searched in its place; null where this one is no copy.
    public @Nullable DocumentId copyOf() {
        return standing.copyOf();
    }

    /// Whether answers may be taken from it, or from the one that it is a copy of.
    public boolean isCurrent() {
        return standing.supersededBy() == null && !provenance.withdrawn();
    }

    /// The lines by which it is compared with others of its site.
    ///
    /// @param text its canonical text
    SiteLines siteLines(String text) {
        return SiteLines.of(path, provenance, text);
    }

    /// The same document with another standing, without any passage to be found.
    IndexedDocument unsearched(Standing other) {
        return with(id, path, 0, previous, other);
    }

    /// The same content under another path. Under another id it has no earlier version.
    IndexedDocument movedTo(DocumentFile file) {
        return with(file.id(), file.path(), passages, file.id().equals(id) ? previous : null, standing);
    }

    private IndexedDocument with(
            DocumentId otherId, String otherPath, int found, @Nullable Version before, Standing other) {
        return new IndexedDocument(
                otherId,
                otherPath,
                version,
                fileDigest,
                fingerprint,
                provenance,
                furniture,
                pages,
                found,
                before,
                other,
                turning,
                repeated,
                warnings,
                suggestions);
    }
}
