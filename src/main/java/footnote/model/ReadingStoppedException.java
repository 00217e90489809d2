package footnote.model;

import footnote.document.FootnoteException;

/// A reading that was given up before its end.
public final class ReadingStoppedException extends FootnoteException {
    private static final long serialVersionUID = 1L;

    ReadingStoppedException(String why, int read, int all) {
        super("The reader stopped after %d of %d windows: %s.".formatted(read, all, why));
    }
}
