package footnote.answer;

import footnote.document.Provenance;
import footnote.passage.Quotation;

/// A footnote: the exact words, where they stand, and where the document comes from.
///
/// @param number by which sentences refer to it, from 1
/// @param path of the document's file under the documents folder
public record Citation(int number, Quotation quotation, Provenance provenance, String path) {
    public Citation {
        if (number < 1) {
            throw new IllegalArgumentException("citations are numbered from 1, not " + number);
        }
    }
}
