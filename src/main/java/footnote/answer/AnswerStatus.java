package footnote.answer;

import java.util.Locale;

/// How a question was dealt with, under one name at every door.
public enum AnswerStatus {
    ANSWERED,
    PARTLY_ANSWERED,
    NEEDS_CLARIFICATION,
    ABOUT_SERVICE,
    NO_EVIDENCE,
    SIGNPOSTED;

    /// The name in lower case, as JSON writes it.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
