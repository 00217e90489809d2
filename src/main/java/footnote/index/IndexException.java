package footnote.index;

import footnote.document.FootnoteException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// An index that cannot be used at the moment. No document is at risk: the index is made from them.
public final class IndexException extends FootnoteException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /// What is the matter with the index.
    public enum Reason {
        LOCKED,
        NOT_BUILT,
        DAMAGED,
        OTHER_FORMAT,
        UNWRITABLE,
        UNKNOWN_VERSION
    }

    private IndexException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    static IndexException locked(Path folder, Throwable cause) {
        return new IndexException(
                Reason.LOCKED,
                "Another Footnote is writing the index in " + folder + ": wait until it is done, or stop it.",
                cause);
    }

    static IndexException notBuilt(Path folder) {
        return new IndexException(
                Reason.NOT_BUILT,
                "There is no index in " + folder + " yet: run 'footnote index', or wait until the run that makes it is"
                        + " done.",
                null);
    }

    static IndexException damaged(Path folder, @Nullable Throwable cause) {
        return new IndexException(
                Reason.DAMAGED,
                "The index in " + folder
                        + " is damaged: run 'footnote index', which builds it again from the documents.",
                cause);
    }

    static IndexException otherFormat(Path folder) {
        return new IndexException(
                Reason.OTHER_FORMAT,
                "The index in " + folder
                        + " was made by another version of Footnote: run 'footnote index', which builds it again from the"
                        + " documents.",
                null);
    }

    static IndexException unwritable(Path folder, Throwable cause) {
        return new IndexException(
                Reason.UNWRITABLE,
                "The index in " + folder + " cannot be written (" + cause.getMessage()
                        + "): check the free space and that Footnote may write there.",
                cause);
    }

    static IndexException unknownVersion(String version) {
        return new IndexException(
                Reason.UNKNOWN_VERSION,
                "The text of version " + version + " is not kept: ask for a current one.",
                null);
    }

    public Reason reason() {
        return reason;
    }
}
