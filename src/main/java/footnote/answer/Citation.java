package footnote.answer;

import footnote.document.Provenance;
import footnote.passage.Quotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A footnote: the exact words, where they stand, and where the document comes from.
///
/// @param number by which sentences refer to it, from 1
/// @param path of the document's file under the documents folder
/// @param page that the quotation begins on, from 1; null for a document that has no pages
/// @param alsoAt documents that are copies of the cited one, in the order of their ids
public record Citation(
        int number,
        Quotation quotation,
        Provenance provenance,
        String path,
        @Nullable Integer page,
        List<Copy> alsoAt) {
    public Citation {
        alsoAt = List.copyOf(alsoAt);
        if (number < 1) {
            throw new IllegalArgumentException("citations are numbered from 1, not " + number);
        }
    }
}
