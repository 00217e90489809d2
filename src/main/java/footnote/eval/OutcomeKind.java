package footnote.eval;

import footnote.answer.Answer;
import java.util.Locale;

/// How what became of a question stands to what was due.
enum OutcomeKind {
    ANSWERED_RIGHTLY(true, "answered rightly"),
    REFUSED_RIGHTLY(true, "refused rightly"),
    ASKED_BACK_RIGHTLY(true, "asked back rightly"),
    CITED_WRONGLY(false, "answered, but cites no right passage"),
    REFUSED_WRONGLY(false, "refused, though the documents answer"),
    ANSWERED_WRONGLY(false, "answered, though the documents do not"),
    /// It was taken for another sort of question: asked back, or taken for small talk, or not asked back.
    MISUNDERSTOOD(false, "understood wrongly");

    private final boolean right;
    private final String label;

    OutcomeKind(boolean right, String label) {
        this.right = right;
        this.label = label;
    }

    static OutcomeKind of(Outcome outcome) {
        Due due = outcome.known().due();
        return switch (outcome.answer()) {
            case Answer.Grounded _ -> answered(outcome, due);
            case Answer.Abstained _ ->
                switch (due) {
                    case Due.Refused _ -> REFUSED_RIGHTLY;
                    case Due.Cited _ -> REFUSED_WRONGLY;
                    case Due.AskedBack _ -> MISUNDERSTOOD;
                };
            case Answer.Clarify _ -> due instanceof Due.AskedBack ? ASKED_BACK_RIGHTLY : MISUNDERSTOOD;
            case Answer.AboutService _, Answer.Signposted _ -> MISUNDERSTOOD;
        };
    }

    private static OutcomeKind answered(Outcome outcome, Due due) {
        return switch (due) {
            case Due.Cited _ -> outcome.isRight() ? ANSWERED_RIGHTLY : CITED_WRONGLY;
            case Due.Refused _ -> ANSWERED_WRONGLY;
            case Due.AskedBack _ -> MISUNDERSTOOD;
        };
    }

    boolean isRight() {
        return right;
    }

    String label() {
        return label;
    }

    /// The name as a class of style sheets has it.
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
