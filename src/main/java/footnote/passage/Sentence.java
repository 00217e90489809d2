package footnote.passage;

import footnote.document.Span;

/// One sentence, list item or table row of a document: what a footnote can point at.
///
/// @param span in the document's canonical text
/// @param text of that span
/// @param searched what the index sees in its place: the text itself, but for a table row, which has the names of its
///     columns here
public record Sentence(Span span, String text, String searched) {
    public Sentence {
        if (text.length() != span.length() || text.isBlank()) {
            throw new IllegalArgumentException("the text of the sentence at " + span + " is '" + text + "'");
        }
    }

    /// A sentence that is searched as it stands.
    public Sentence(Span span, String text) {
        this(span, text, text);
    }
}
