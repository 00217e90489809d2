package footnote.cli;

import footnote.document.FootnoteException;
import org.jspecify.annotations.Nullable;

/// A setting is not known, or has a value that it cannot have.
final class SettingsException extends FootnoteException {
    private static final long serialVersionUID = 1L;

    SettingsException(String message) {
        this(message, null);
    }

    SettingsException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
