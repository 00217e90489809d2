package footnote.verify;

import footnote.verify.GateVerdict.Reason;
import java.util.Arrays;
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

    /// What is missing, then 1 for each reason that is given and 0 for others, in the order of [Reason].
    public double[] values() {
        Reason[] reasons = Reason.values();
        double[] values = new double[reasons.length + 1];
        Arrays.setAll(values, i -> i == 0 ? missing : against.contains(reasons[i - 1]) ? 1 : 0);
        return values;
    }
}
