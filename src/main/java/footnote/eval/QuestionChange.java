package footnote.eval;

/// What became of one question in two runs.
public record QuestionChange(RunQuestion before, RunQuestion now) {
    /// Right now, and wrong before.
    boolean isBetter() {
        return now.isRight() && !before.isRight();
    }

    /// Wrong now, and right before.
    boolean isWorse() {
        return before.isRight() && !now.isRight();
    }

    /// As right or wrong as before, but shown otherwise.
    boolean isOther() {
        return before.isRight() == now.isRight() && !before.shown().equals(now.shown());
    }
}
