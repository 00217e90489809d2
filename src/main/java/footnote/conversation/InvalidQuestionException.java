package footnote.conversation;

import footnote.document.FootnoteException;

/// What was typed cannot be taken as a question.
public final class InvalidQuestionException extends FootnoteException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /// Why not.
    public enum Reason {
        EMPTY,
        TOO_LONG,
        UNPRINTABLE,
        /// It holds by what a person can be told.
        PERSONAL_DATA
    }

    InvalidQuestionException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
