package footnote.ask;

import footnote.document.FootnoteException;
import java.time.Duration;

/// As much waits as may, so that this was turned away before anything was done.
public final class OverloadedException extends FootnoteException {
    private static final long serialVersionUID = 1L;

    private final Duration retryAfter;

    OverloadedException(Duration retryAfter) {
        super("Too many questions are being answered at the moment: try again in " + retryAfter.toSeconds()
                + " seconds.");
        this.retryAfter = retryAfter;
    }

    /// After how long it is worth trying again.
    public Duration retryAfter() {
        return retryAfter;
    }
}
