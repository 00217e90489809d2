package footnote.web;

import footnote.document.DocumentId;
import footnote.document.Version;
import footnote.index.IndexException;
import footnote.index.IndexSnapshot;
import footnote.index.IndexedDocument;
import java.util.Optional;

/// The document that an address names, with its texts.
public record RequestedDocument(IndexedDocument document, IndexSnapshot snapshot) {
    /// Looks for the document.
    ///
    /// @param id as it stands in the address
    /// @throws RequestException when no document has it
    public static RequestedDocument named(String id, IndexSnapshot snapshot) {
        return documentId(id)
                .flatMap(snapshot::document)
                .map(document -> new RequestedDocument(document, snapshot))
                .orElseThrow(() -> new RequestException(
                        ProblemType.UNKNOWN_DOCUMENT,
                        "There is no document '" + RequestException.shown(id)
                                + "': take an id from the list of documents."));
    }

    private static Optional<DocumentId> documentId(String id) {
        try {
            return Optional.of(new DocumentId(id));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Reads a version as an address names it; empty where it is none.
    public static Optional<Version> version(String value) {
        try {
            return Optional.of(Version.parse(value));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    boolean isCurrent(Version version) {
        return document.version().equals(version);
    }

    String currentText() {
        return snapshot.text(document.version());
    }

    /// The text of a version of this document; empty where it is not kept, or was never this document's.
    public Optional<String> text(Version version) {
        boolean own = isCurrent(version) || version.equals(document.previous());
        return own ? keptText(version) : Optional.empty();
    }

    private Optional<String> keptText(Version version) {
        try {
            return Optional.of(snapshot.text(version));
        } catch (IndexException e) {
            if (e.reason() == IndexException.Reason.UNKNOWN_VERSION && !isCurrent(version)) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
