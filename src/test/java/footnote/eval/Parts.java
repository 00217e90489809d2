package footnote.eval;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/// Parts that a test needs and that may be missing on a machine.
public final class Parts {
    private Parts() {}

    /// The part, if it is there. Without it the test is skipped with a word why; or fails, where `FOOTNOTE_NO_SKIP`
    /// says that nothing may be skipped.
    public static Path required(Path part, String what) {
        if (!Files.exists(part)) {
            String missing = what + " is not at " + part.toAbsolutePath().normalize();
            if (Boolean.parseBoolean(System.getenv("FOOTNOTE_NO_SKIP"))) {
                fail(missing);
            }
            System.err.println("Skipping tests: " + missing);
            abort(missing);
        }
        return part;
    }
}
