package footnote.document;

import footnote.document.UnreadableDocumentException.Reason;
import org.jspecify.annotations.Nullable;

/// The content of a file could not be read, told by a reader that does not know the file's name.
final class ContentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String problem;

    /// @param problem the rest of a sentence that starts with the file's name: what is wrong, and what to do
    ContentException(Reason reason, String problem) {
        this(reason, problem, null);
    }

    ContentException(Reason reason, String problem, @Nullable Throwable cause) {
        super(problem, cause);
        this.reason = reason;
        this.problem = problem;
    }

    static ContentException damaged(Throwable cause) {
        return new ContentException(
                Reason.DAMAGED,
                "is damaged or not what its format asks for: open it in the program that made it and save it again.",
                cause);
    }

    static ContentException withPassword() {
        return new ContentException(
                Reason.PROTECTED, "is protected by a password: take the password off and save it again.");
    }

    static ContentException tooIntricate(@Nullable Throwable cause) {
        return new ContentException(
                Reason.TOO_INTRICATE,
                "needs more room to be taken apart than any usual document: save it anew in a simpler form, or as"
                        + " plain text.",
                cause);
    }

    /// A file whose text is pictures of letters.
    static ContentException withoutText(String what) {
        return new ContentException(
                Reason.NO_TEXT, what + ": put it through text recognition (OCR), or save its text as .txt.");
    }

    static ContentException tooMuchText() {
        return new ContentException(Reason.TOO_LARGE, "holds too much text for one document: split it into parts.");
    }

    Reason reason() {
        return reason;
    }

    /// Of the file that had this content.
    UnreadableDocumentException of(DocumentFile file) {
        return new UnreadableDocumentException(file.path(), reason, file.shownPath() + " " + problem, this);
    }

    String problem() {
        return problem;
    }
}
