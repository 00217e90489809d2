package footnote.ask;

import footnote.document.FootnoteException;

/// An answer was found whose citations do not hold against the stored texts. It is not shown.
public final class UnverifiedAnswerException extends FootnoteException {
    private static final long serialVersionUID = 1L;

    UnverifiedAnswerException(String finding) {
        super("An answer was found, but its footnotes do not hold, so it is not shown. " + finding
                + " Run 'footnote index' and ask again.");
    }
}
