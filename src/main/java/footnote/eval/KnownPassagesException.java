package footnote.eval;

import footnote.document.FootnoteException;
import org.jspecify.annotations.Nullable;

/// A known-passages file that cannot be used.
public final class KnownPassagesException extends FootnoteException {
    private static final long serialVersionUID = 1L;

    KnownPassagesException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
