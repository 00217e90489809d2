package footnote.eval;

import footnote.passage.Quotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A question of which it is known what must come of it.
///
/// @param kind a word to group questions by, such as `when` or `other-year`
/// @param cite any one of these is right; empty where the question must be refused
/// @param refuse why the documents do not answer; null where they do
/// @param knownMiss whether it is known that the program gets it wrong as yet
public record KnownQuestion(
        String question,
        String kind,
        List<KnownPassage> cite,
        @Nullable String refuse,
        boolean knownMiss) {
    public KnownQuestion {
        cite = List.copyOf(cite);
    }

    public boolean isAnswerable() {
        return !cite.isEmpty();
    }

    /// Whether the quotation is a right answer.
    boolean isAnsweredBy(Quotation quotation) {
        return cite.stream().anyMatch(known -> known.isIn(quotation));
    }
}
