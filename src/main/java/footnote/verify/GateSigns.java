package footnote.verify;

import footnote.verify.GateVerdict.Reason;
import java.util.Set;

/// What the rules of the gate make of a claim, all of them asked, for measuring what they tell beside the reader's
/// score.
///
/// @param missing the share of what the claim says that its best sentences do not carry, 0 to 1
/// @param against the reasons that rules have against it
public record GateSigns(double missing, Set<Reason> against) {
    public GateSigns {
        against = Set.copyOf(against);
    }

    /// What is missing, and how many reasons there are, as the logarithm of one more than their number.
    public double[] values() {
        return new double[] {missing, Math.log1p(against.size())};
    }
}
