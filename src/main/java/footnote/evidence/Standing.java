package footnote.evidence;

import java.util.Locale;

/// Why a sentence that was found may be shown as an answer, or why not.
public enum Standing {
    ANSWERS,
    /// The question as a whole is refused.
    QUESTION_REFUSED,
    /// It stands behind the first few in the order, which alone are considered.
    NOT_CONSIDERED,
    /// It is in none of the windows that the model read.
    NOT_READ,
    /// It answers with less than the probability that a sentence beside the first one must have.
    UNLIKELY,
    /// By words alone: its score is too far from the first one's.
    FAR_FROM_THE_FIRST,
    /// By words alone: it lacks a name, a number, the kind of thing that was asked for, or most of the
    /// words.
    LACKING,
    /// By words alone: it has less of the question than the first one, which does not answer itself.
    LESS_OF_THE_QUESTION;

    /// The name in lower case, as JSON writes it.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
