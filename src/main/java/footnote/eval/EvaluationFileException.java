package footnote.eval;

import footnote.document.FootnoteException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A run, a report or a file of features that cannot be read or written.
public final class EvaluationFileException extends FootnoteException {
    private static final long serialVersionUID = 1L;

    EvaluationFileException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /// Writes a file.
    static void writing(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new EvaluationFileException(
                    "The file " + file + " cannot be written: check that its folder is there and may be written to.",
                    e);
        }
    }
}
