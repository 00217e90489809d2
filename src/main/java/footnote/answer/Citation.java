package footnote.answer;

import footnote.document.Provenance;
import footnote.passage.Quotation;
import org.jspecify.annotations.Nullable;

/// A footnote: the exact words, where they stand, and where the document comes from.
///
/// @param number by which sentences refer to it, from 1
/// @param path of the document's file under the documents folder
/// @param page that the quotation begins on, from 1; null for a document that has no pages
public record Citation(
        int number,
        Quotation quotation,
        Provenance provenance,
        String path,
        @Nullable Integer page) {
    public Citation {
        if (number < 1) {
            throw new IllegalArgumentException("citations are numbered from 1, not " + number);
        }
    }
}
