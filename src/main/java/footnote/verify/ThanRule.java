package footnote.verify;

import footnote.verify.GateVerdict.Dropped;
import footnote.verify.GateVerdict.Reason;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/// What is compared stands on its side of `than`, and a claim compares only what the support compares.
final class ThanRule implements GateRule {
    private static final Set<String> COMPARES = Set.of(
            "than", "compared", "against", "versus", "from", "whereas", "outnumber", "outnumbered", "exceeds", "over");

    /// How far behind `than` a value stands that it is about.
    private static final int NEAR = 3;

    @Override
    public Optional<Dropped> check(Comparison comparison) {
        OptionalInt than = than(comparison.claim());
        if (than.isEmpty()) {
            return Optional.empty();
        }
        boolean compares = comparison.support().tokens().stream().anyMatch(token -> COMPARES.contains(token.text()));
        OptionalInt there = than(comparison.support());
        boolean swapped = there.isPresent()
                && comparison.hasMoved(true, than.getAsInt(), there.getAsInt())
                && comparison.hasMoved(false, than.getAsInt(), there.getAsInt());
        return compares && !swapped
                ? Optional.empty()
                : Optional.of(new Dropped(
                        Reason.COMPARISON, "The sentence compares what the passage does not, or the other way round."));
    }

    /// The first `than` that is not about a value.
    private static OptionalInt than(Statement statement) {
        List<Token> tokens = statement.tokens();
        return IntStream.range(0, tokens.size())
                .filter(i -> tokens.get(i).text().equals("than"))
                .filter(i ->
                        IntStream.range(i, Math.min(tokens.size(), i + NEAR)).noneMatch(statement::isOfValue))
                .findFirst();
    }
}
