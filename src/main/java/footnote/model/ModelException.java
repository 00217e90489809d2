package footnote.model;

import footnote.document.FootnoteException;

/// A model that cannot be loaded or run on this machine.
public final class ModelException extends FootnoteException {
    private static final long serialVersionUID = 1L;

    ModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
