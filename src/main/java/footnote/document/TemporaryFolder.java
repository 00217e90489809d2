package footnote.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The folder that a parser process keeps temporary files in.
final class TemporaryFolder {
    private TemporaryFolder() {}

    /// Takes the folder away with all that is in it. What cannot be deleted is left to the system, which clears its
    /// temporary files by itself.
    static void delete(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
            for (Path each : deepestFirst) {
                Files.deleteIfExists(each);
            }
        } catch (IOException _) {
            // a parent and its child may both be about it, and the other one was first
        }
    }
}
