package footnote.web;

import footnote.document.FootnoteException;

/// A request that cannot be served as it is.
public final class RequestException extends FootnoteException {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_SHOWN = 80;

    private final ProblemType type;

    /// @param message a whole sentence that names the value at fault and says what to do
    RequestException(ProblemType type, String message) {
        super(message);
        this.type = type;
    }

    ProblemType type() {
        return type;
    }

    /// A value of the request as a message may repeat it: on one line, and not at any length.
    static String shown(String value) {
        String line = value.replaceAll("\\p{Cntrl}", "?");
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…";
    }
}
