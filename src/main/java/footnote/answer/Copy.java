package footnote.answer;

import footnote.document.DocumentId;
import footnote.document.Provenance;
import footnote.index.IndexedDocument;

/// Another document that says the same as a cited one, such as the same press release on a second site.
///
/// @param path of its file under the documents folder
public record Copy(DocumentId document, Provenance provenance, String path) {
    static Copy of(IndexedDocument document) {
        return new Copy(document.id(), document.provenance(), document.path());
    }
}
