package footnote.eval;

import footnote.eval.Due.Cited;
import footnote.passage.Quotation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A question of which it is known what must come of it.
///
/// @param kind a word to group questions by, such as `when` or `other-year`
/// @param history what was asked before it, oldest first; most often nothing
/// @param standalone the same question as somebody would ask it who had asked nothing before; null where it is one
/// @param knownMiss whether it is known that the program gets it wrong as yet
public record KnownQuestion(
        String question,
        String kind,
        List<EarlierTurn> history,
        @Nullable String standalone,
        Due due,
        boolean knownMiss) {
    public KnownQuestion {
        history = List.copyOf(history);
    }

    public boolean isAnswerable() {
        return due instanceof Cited;
    }

    /// What must come of it, in words.
    public String expected() {
        return switch (due) {
            case Cited cited ->
                cited.cite().stream()
                        .map(KnownPassage::toString)
                        .collect(Collectors.joining(" or ", "an answer that cites ", ""));
            case Due.Refused(var why) -> "a refusal, since " + why;
            case Due.AskedBack(var why) -> "a question back, since " + why;
        };
    }

    /// The passages that are cited, of which any one is right; none where there is no answer.
    List<KnownPassage> cite() {
        return due instanceof Cited cited ? cited.cite() : List.of();
    }

    /// All passages that it names.
    Stream<KnownPassage> passages() {
        Stream<KnownPassage> before = history.stream().flatMap(turn -> turn.answered().stream());
        return due instanceof Cited cited
                ? Stream.of(
                                before,
                                cited.cite().stream(),
                                cited.every().stream().flatMap(List::stream))
                        .flatMap(passages -> passages)
                : before;
    }

    /// Whether the quotation is a right answer.
    boolean isAnsweredBy(Quotation quotation) {
        return cite().stream().anyMatch(known -> known.isIn(quotation));
    }

    /// The same question without what was asked before, where it is known how to ask it so.
    KnownQuestion alone() {
        return new KnownQuestion(standalone == null ? question : standalone, kind, List.of(), null, due, knownMiss);
    }
}
