package footnote.verify;

import footnote.verify.GateVerdict.Dropped;
import footnote.verify.GateVerdict.Reason;
import footnote.verify.StatedValue.Amount;
import java.util.Optional;

/// `One` may be a number where it looks like a pronoun (`it closes at one`): where the support has no such word, and
/// its
/// main sentence has a value that the claim has not, the claim has it in the place of that value.
final class OneRule implements GateRule {
    @Override
    public Optional<Dropped> check(Comparison comparison) {
        if (!hasOne(comparison.claim()) || hasOne(comparison.support())) {
            return Optional.empty();
        }
        int main = comparison.mainSentence();
        Statement support = comparison.support();
        return support.values().stream()
                .filter(value -> support.tokens().get(support.tokenOf(value)).sentence() == main)
                .filter(value -> value.value() instanceof Amount || value.value() instanceof StatedValue.Figure)
                .filter(value -> comparison.claim().values().stream()
                        .noneMatch(own -> comparison.cited().tells(value.value(), own.value())))
                .findFirst()
                .map(value -> new Dropped(
                        Reason.ROLES,
                        "The sentence says “one” where the passage says “"
                                + value.span().of(support.text()) + "”."));
    }

    private static boolean hasOne(Statement statement) {
        return statement.tokens().stream().anyMatch(token -> token.text().equalsIgnoreCase("one"));
    }
}
