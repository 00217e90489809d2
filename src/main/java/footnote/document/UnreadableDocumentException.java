package footnote.document;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One file could not be read as a document. The others are not concerned.
public final class UnreadableDocumentException extends FootnoteException {
    private static final long serialVersionUID = 1L;

    private final String path;
    private final Reason reason;

    /// Why a file could not be read.
    public enum Reason {
        NOT_UTF_8,
        BINARY,
        TOO_LARGE,
        EMPTY,
        TOO_INTRICATE,
        NOT_SUPPORTED,
        OTHER_FORMAT,
        PROTECTED,
        DAMAGED,
        NO_TEXT,
        TOO_SLOW,
        CHANGING,
        NO_ACCESS;

        /// The name in lower case, as JSON writes it.
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// Whether the same file may be readable in a moment, so that what was read of it before is still good.
        public boolean isPassing() {
            return this == CHANGING || this == NO_ACCESS;
        }
    }

    UnreadableDocumentException(String path, Reason reason, String message) {
        this(path, reason, message, null);
    }

    UnreadableDocumentException(String path, Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.path = path;
        this.reason = reason;
    }

    /// @param what the limit is for, such as `texts`
    /// @param most how many bytes they may have
    static UnreadableDocumentException tooLarge(DocumentFile file, long bytes, String what, long most) {
        return new UnreadableDocumentException(
                file.path(),
                Reason.TOO_LARGE,
                String.format(
                        Locale.UK,
                        "%s has %,d bytes, and Footnote reads %s of up to %,d: split it into smaller files.",
                        file.shownPath(),
                        bytes,
                        what,
                        most));
    }

    /// A text that falls into more sentences than any real one.
    ///
    /// @param most how many are taken
    public static UnreadableDocumentException tooManySentences(SourceDocument document, int most) {
        return new UnreadableDocumentException(
                document.path(),
                Reason.TOO_LARGE,
                String.format(
                        Locale.UK,
                        "%s has more than %,d sentences: split it into smaller files.",
                        DocumentFile.shown(document.path()),
                        most));
    }

    /// The file's path under the documents folder.
    public String path() {
        return path;
    }

    public Reason reason() {
        return reason;
    }
}
