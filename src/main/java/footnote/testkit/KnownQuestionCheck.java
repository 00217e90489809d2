package footnote.testkit;

import footnote.eval.KnownQuestion;
import footnote.eval.Outcome;

/// Whether a known question was dealt with as its file says.
final class KnownQuestionCheck {
    private KnownQuestionCheck() {}

    /// @throws AssertionError when it was not
    static void of(Outcome outcome) {
        KnownQuestion known = outcome.known();
        if (!outcome.exact()) {
            throw new AssertionError("A citation is not the text of its place: " + outcome.shown());
        }
        if (known.knownMiss() && outcome.isRight()) {
            throw new AssertionError("It is marked as a known miss and is right now: take 'known-miss' off. Shown was: "
                    + outcome.shown());
        }
        if (!known.knownMiss() && !outcome.isRight()) {
            throw new AssertionError("Due was %s, and shown was: %s".formatted(known.expected(), outcome.shown()));
        }
    }
}
