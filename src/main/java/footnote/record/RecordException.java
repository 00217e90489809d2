package footnote.record;

import footnote.document.FootnoteException;
import org.jspecify.annotations.Nullable;

/// The record cannot be read, or cannot be kept where it is to be.
public final class RecordException extends FootnoteException {
    private static final long serialVersionUID = 1L;

    RecordException(String message) {
        this(message, null);
    }

    RecordException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
