package footnote.document;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Something that a person can mend. The message is one or more whole, plain sentences for that person: it names the
/// file or the value at fault and says what to do. Every door shows the message alone, without a stack trace.
public abstract class FootnoteException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    protected FootnoteException(String message) {
        super(message);
    }

    protected FootnoteException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /// The message, which every one of these has.
    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }
}
