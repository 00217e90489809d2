package footnote.document;

import org.jspecify.annotations.Nullable;

/// A documents folder that is missing, is no folder, cannot be listed, or holds nothing to read.
public final class LibraryException extends FootnoteException {
    private static final long serialVersionUID = 1L;

    LibraryException(String message) {
        super(message);
    }

    LibraryException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
