package footnote.ask;

import footnote.document.FootnoteException;
import java.time.Duration;

/// The work was not done in time, and has been given up.
public final class DeadlineException extends FootnoteException {
    private static final long serialVersionUID = 1L;

    DeadlineException(Duration deadline) {
        super("This was not done within " + deadline.toMillis() / 1000.0
                + " seconds and was given up: try again in a minute, or ask for less at once.");
    }
}
