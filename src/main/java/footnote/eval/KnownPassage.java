package footnote.eval;

import footnote.document.DocumentId;
import footnote.passage.Quotation;

/// A passage that is known to answer a question.
///
/// @param snippet a few words of the sentence that answers, as they stand there
public record KnownPassage(DocumentId document, String snippet) {
    /// Whether the quotation is of this document and has the snippet, white space aside.
    public boolean isIn(Quotation quotation) {
        return quotation.document().equals(document) && isIn(quotation.text());
    }

    boolean isIn(String text) {
        return onOneLine(text).contains(onOneLine(snippet));
    }

    /// As `'reopens on 3 May' (lido)`.
    @Override
    public String toString() {
        return "'" + snippet + "' (" + document + ")";
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
