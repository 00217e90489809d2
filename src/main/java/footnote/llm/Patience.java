package footnote.llm;

import footnote.llm.Ending.Failure;
import footnote.llm.Ending.Reason;
import java.time.Duration;
import java.util.Locale;

/// How long one request may still be waited for: until its first piece, from then on until the next one, and
/// never beyond the deadline.
///
/// Used by one thread.
final class Patience {
    private final Deadline deadline;
    private final Limits limits;
    private Deadline nextPiece;
    private boolean begun;

    Patience(Deadline deadline, Limits limits) {
        this.deadline = deadline;
        this.limits = limits;
        this.nextPiece = Deadline.in(limits.firstPiece());
    }

    /// What to say when there is no time to ask.
    static Failure overBeforeItBegan() {
        return new Failure(Reason.OUT_OF_TIME, "There was no time left to ask the language model.");
    }

    /// Zero when there is no time left.
    Duration left() {
        return deadline.orEarlier(nextPiece).left();
    }

    /// A piece came and was taken.
    void pieceCame() {
        begun = true;
        nextPiece = Deadline.in(limits.stall());
    }

    /// What to say when the time is over.
    Failure failure() {
        if (deadline.orEarlier(nextPiece).equals(deadline)) {
            return new Failure(Reason.OUT_OF_TIME, "The language model had not finished when its time was over.");
        }
        return begun
                ? new Failure(
                        Reason.STALLED,
                        "The language model wrote nothing for " + seconds(limits.stall()) + " seconds, in mid-answer.")
                : new Failure(
                        Reason.SLOW_TO_START,
                        "The language model wrote nothing within " + seconds(limits.firstPiece())
                                + " seconds: where it needs longer, set " + ModelSetting.FIRST_PIECE.variable() + ".");
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1000.0);
    }
}
