package footnote.web;

import java.util.Optional;

/// What went wrong, as a log may have it: of which kind it was and where. The messages of an exception that nobody
/// expected may repeat what somebody asked, and are left out.
public final class Wordless extends Exception {
    private static final long serialVersionUID = 1L;

    /// Tells of an exception, and of what caused it.
    public Wordless(Throwable told) {
        super(
                told.getClass().getName(),
                Optional.ofNullable(told.getCause()).map(Wordless::new).orElse(null),
                false,
                true);
        setStackTrace(told.getStackTrace());
    }
}
