package footnote.answer;

import footnote.document.DocumentId;
import footnote.document.Provenance;
import footnote.index.IndexSnapshot;
import footnote.index.IndexedDocument;
import footnote.passage.Quotation;
import footnote.passage.Speaker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A footnote: the exact words, where they stand, and where the document comes from.
///
/// @param number by which sentences refer to it, from 1
/// @param path of the document's file under the documents folder
/// @param page that the quotation begins on, from 1; null for a document that has no pages
/// @param speaker who says it inside the document; null where it is not said by anybody there
/// @param alsoAt documents that are copies of the cited one, in the order of their ids
/// @param replaces documents that the cited one supersedes, in the order in which it names them
public record Citation(
        int number,
        Quotation quotation,
        Provenance provenance,
        String path,
        @Nullable Integer page,
        @Nullable Speaker speaker,
        List<OtherDocument> alsoAt,
        List<OtherDocument> replaces) {
    public Citation {
        alsoAt = List.copyOf(alsoAt);
        replaces = List.copyOf(replaces);
        if (number < 1) {
            throw new IllegalArgumentException("citations are numbered from 1, not " + number);
        }
    }

    /// A footnote to a place in a document of an index.
    ///
    /// @param speaker who says it inside the document; null where nobody is known to
    /// @throws IllegalStateException when the index lacks the document's record
    public static Citation of(int number, Quotation quotation, @Nullable Speaker speaker, IndexSnapshot index) {
        DocumentId id = quotation.document();
        IndexedDocument document = index.recordOf(id);
        return new Citation(
                number,
                quotation,
                document.provenance(),
                document.path(),
                document.pages().pageOf(quotation.span().start()),
                speaker,
                index.copiesOf(id).stream().map(OtherDocument::of).toList(),
                replaced(document, index));
    }

    /// Those that are in the index, and were not superseded by yet another.
    private static List<OtherDocument> replaced(IndexedDocument document, IndexSnapshot index) {
        return document.provenance().supersedes().stream()
                .flatMap(id -> index.document(id).stream())
                .filter(other -> document.id().equals(other.supersededBy()))
                .map(OtherDocument::of)
                .toList();
    }

    /// The same under another number.
    Citation numbered(int other) {
        return new Citation(other, quotation, provenance, path, page, speaker, alsoAt, replaces);
    }
}
