package footnote.llm;

import java.io.IOException;

/// The body of a response is not read on, and this is how the writing ends.
final class BodyException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Ending ending;

    BodyException(Ending ending) {
        super("The reading of a language model's answer ended: " + ending);
        this.ending = ending;
    }

    Ending ending() {
        return ending;
    }
}
