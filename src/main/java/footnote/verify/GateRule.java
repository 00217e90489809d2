package footnote.verify;

import footnote.verify.GateVerdict.Dropped;
import java.util.Optional;

/// One check of a claim beside the sentences that are to carry it. Implementations keep no state.
interface GateRule {
    /// Why the claim must not be shown; empty where this rule has nothing against it.
    Optional<Dropped> check(Comparison comparison);
}
