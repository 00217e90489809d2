package footnote.verify;

import footnote.verify.GateVerdict.Dropped;
import footnote.verify.GateVerdict.Reason;
import java.util.Optional;

/// Every content word of a claim has a counterpart in the sentences that carry it, or in the frame of the passage. What
/// models add is words that no sentence has (the hallucinated content of Maynez et al., 2020, and the atomic facts
/// without support of FActScore; Min et al., 2023); what only another sentence of the passage has is a sign of two
/// facts made one.
///
/// @param lexicon knows what may stand for what
record ContentRule(Lexicon lexicon) implements GateRule {
    @Override
    public Optional<Dropped> check(Comparison comparison) {
        return comparison
                .missing()
                .filter(token -> !lexicon.isListedAsLight(
                        comparison.claim().tokens().get(token).text()))
                .boxed()
                .findFirst()
                .map(token -> {
                    Token word = comparison.claim().tokens().get(token);
                    boolean elsewhere = comparison.cited().sentences().stream()
                            .flatMap(sentence -> sentence.tokens().stream())
                            .anyMatch(own -> lexicon.carries(own.term(), word.term()));
                    return elsewhere
                            ? new Dropped(
                                    Reason.MERGED,
                                    "The word “" + word.text() + "” stands in another sentence than the rest.")
                            : new Dropped(
                                    Reason.NEW_CONTENT,
                                    "The word “" + word.text() + "” has nothing like it in the passage that is cited.");
                });
    }
}
