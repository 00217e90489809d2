package footnote.passage;

import footnote.document.Span;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// One sentence, list item or table row of a document: what a footnote can point at.
///
/// @param span in the document's canonical text
/// @param text of that span
/// @param searched what the index sees in its place: the text itself, but for a table row, which has the names of its
///     columns here, and speech that does not name its speaker, which has the name before it
/// @param isItem whether it is an item of a list
/// @param speaker who says it, where it is speech or reported speech; null where nobody is known to
public record Sentence(
        Span span,
        String text,
        String searched,
        boolean isItem,
        @Nullable Speaker speaker) {
    public Sentence {
        if (text.length() != span.length() || text.isBlank()) {
            throw new IllegalArgumentException("the text of the sentence at " + span + " is '" + text + "'");
        }
    }

    /// A sentence that is searched as it stands.
    public Sentence(Span span, String text) {
        this(span, text, text, false, null);
    }

    /// The same as somebody's words.
    Sentence saidBy(Speaker said) {
        return new Sentence(span, text, said.isNamedIn(text) ? searched : said.name() + ": " + searched, isItem, said);
    }

    /// By how much a place in what is searched stands behind its like in the text; empty where the two differ by more
    /// than what stands before.
    public OptionalInt ahead() {
        return searched.endsWith(text) ? OptionalInt.of(searched.length() - text.length()) : OptionalInt.empty();
    }
}
