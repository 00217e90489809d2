package footnote.model;

import java.io.IOException;

/// A file that should have come with the program.
final class MissingModelFileException extends IOException {
    private static final long serialVersionUID = 1L;

    MissingModelFileException(String resource) {
        super("the file " + resource + " is missing from the program");
    }
}
