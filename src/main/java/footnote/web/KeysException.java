package footnote.web;

import footnote.document.FootnoteException;
import org.jspecify.annotations.Nullable;

/// The keys cannot be read or written.
public final class KeysException extends FootnoteException {
    private static final long serialVersionUID = 1L;

    KeysException(String message) {
        this(message, null);
    }

    KeysException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
