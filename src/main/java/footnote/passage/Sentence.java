package footnote.passage;

import footnote.document.Span;

/// One sentence, list item or table row of a document: what a footnote can point at.
///
/// @param span in the document's canonical text
/// @param text of that span
public record Sentence(Span span, String text) {
    public Sentence {
        if (text.length() != span.length() || text.isBlank()) {
            throw new IllegalArgumentException("the text of the sentence at " + span + " is '" + text + "'");
        }
    }
}
