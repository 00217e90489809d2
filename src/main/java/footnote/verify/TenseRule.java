package footnote.verify;

import footnote.verify.GateVerdict.Dropped;
import footnote.verify.GateVerdict.Reason;
import java.util.Optional;
import java.util.Set;

/// What was is not said to be, and what is not to have been. Only forms of `be` tell that for certain, and not in
/// speech
/// that is told of, where the past may stand for the present.
///
/// @param speech tells whether somebody is said to say it
record TenseRule(Tellings speech) implements GateRule {
    private static final Set<String> NOW = Set.of("is", "are");
    private static final Set<String> THEN = Set.of("was", "were");

    /// How far behind its verb a word may stand.
    private static final int NEAR = 3;

    @Override
    public Optional<Dropped> check(Comparison comparison) {
        Statement claim = comparison.claim();
        if (!speech.in(claim).isEmpty() || !speech.in(comparison.support()).isEmpty()) {
            return Optional.empty();
        }
        for (int token : claim.content()) {
            int own = tense(claim, token);
            boolean differs = own != 0
                    && comparison.alignment().of(token).stream()
                            .map(place -> tense(comparison.support(), place))
                            .anyMatch(other -> other == -own);
            boolean agrees = comparison.alignment().of(token).stream()
                    .anyMatch(place -> tense(comparison.support(), place) == own);
            if (differs && !agrees) {
                return Optional.of(new Dropped(
                        Reason.TIME,
                        "The sentence sets “" + claim.tokens().get(token).text()
                                + "” in another time than the passage that is cited."));
            }
        }
        return Optional.empty();
    }

    /// 1 for now, −1 for then, 0 where nothing tells.
    private static int tense(Statement statement, int token) {
        for (int i = token - 1; i >= Math.max(0, token - NEAR); i--) {
            String word = statement.tokens().get(i).text();
            if (statement.tokens().get(i).clause()
                    != statement.tokens().get(token).clause()) {
                return 0;
            }
            if (NOW.contains(word)) {
                return 1;
            }
            if (THEN.contains(word)) {
                return -1;
            }
            if (!statement.tokens().get(i).isLight()) {
                return 0;
            }
        }
        return 0;
    }
}
