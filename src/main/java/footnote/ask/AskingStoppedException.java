package footnote.ask;

import footnote.document.FootnoteException;

/// Nobody waits for the answer any more, and it was given up.
public final class AskingStoppedException extends FootnoteException {
    private static final long serialVersionUID = 1L;

    AskingStoppedException() {
        super("The answer was given up, since whoever asked did not wait for it.");
    }
}
