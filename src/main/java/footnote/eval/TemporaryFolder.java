package footnote.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A folder that is deleted with all in it when it is closed.
public record TemporaryFolder(Path path) implements AutoCloseable {
    /// A new folder in another, which is made where it is missing.
    public static TemporaryFolder in(Path home) {
        try {
            return new TemporaryFolder(Files.createTempDirectory(Files.createDirectories(home), "measuring-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            for (Path file : files().reversed()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Those that hold others first.
    private List<Path> files() {
        try (Stream<Path> files = Files.walk(path)) {
            return files.sorted(Comparator.naturalOrder()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
