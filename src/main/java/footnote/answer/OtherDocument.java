package footnote.answer;

import footnote.document.DocumentId;
import footnote.document.Provenance;
import footnote.index.IndexedDocument;

/// A document that is named beside a cited one: it says the same, such as the same press release on a second
/// site, or it held before.
///
/// @param path of its file under the documents folder
public record OtherDocument(DocumentId document, Provenance provenance, String path) {
    static OtherDocument of(IndexedDocument document) {
        return new OtherDocument(document.id(), document.provenance(), document.path());
    }
}
