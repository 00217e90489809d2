package footnote.verify;

import footnote.verify.GateVerdict.Dropped;
import footnote.verify.GateVerdict.Reason;
import footnote.verify.StatedValue.Time;
import java.util.List;
import java.util.Optional;

/// Every value of a claim is stated by the passage that it cites, or told of its document, in this or another writing
/// of the same value. Numbers are looked for in all passages that were given first, since one that is in none of them
/// was made up (reference-free checks of values, as those of Zhao et al., 2020, for summaries).
final class ValueRule {
    private ValueRule() {}

    /// Checks the numbers against all that was given.
    static Optional<Dropped> given(Statement claim, List<Source> given) {
        return claim.values().stream()
                .filter(value -> !(value.value() instanceof Time))
                .filter(value -> given.stream().noneMatch(source -> source.states(value.value())))
                .findFirst()
                .map(value ->
                        dropped(Reason.NUMBER_NOT_GIVEN, claim, value, "is in none of the passages that were given"));
    }

    /// Checks all values against the passage that is cited.
    static Optional<Dropped> cited(Statement claim, Source cited) {
        return claim.values().stream()
                .filter(value -> !cited.states(value.value()))
                .findFirst()
                .map(value -> dropped(Reason.VALUE_NOT_CITED, claim, value, "is not in the passage that is cited"));
    }

    private static Dropped dropped(Reason reason, Statement claim, ValueMention value, String what) {
        return new Dropped(reason, "The value “" + value.span().of(claim.text()) + "” " + what + ".");
    }
}
