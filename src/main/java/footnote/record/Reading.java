package footnote.record;

import java.io.UncheckedIOException;
import java.util.function.Supplier;

/// Has whoever reads a record told in a sentence that it cannot be read.
final class Reading {
    private Reading() {}

    /// @throws RecordException when the database fails
    static <T> T of(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (UncheckedIOException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new RecordException(
                    "The record cannot be read now (" + Failure.of(e).message() + "): try again later.", e);
        }
    }
}
