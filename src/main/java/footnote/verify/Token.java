package footnote.verify;

import footnote.document.Span;

/// A word of a text, or a phrase that stands for one.
///
/// @param span in the text
/// @param text as it stands
/// @param term its stem, or the stems of a phrase
/// @param isLight whether it tells nothing by itself
/// @param sentence the number of the line
/// @param unit the number of the part of the text that it stands in: sentences, and what `;`, `but` or `while` parts
/// @param clause the number of the smaller part: what commas, `and` or `who` part, too
record Token(Span span, String text, String term, boolean isLight, int sentence, int unit, int clause) {
    boolean hasCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
