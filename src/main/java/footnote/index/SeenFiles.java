package footnote.index;

import footnote.document.DocumentId;
import footnote.document.FileStamp;
import footnote.document.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What the files looked like from outside when they were last read. It saves reading and nothing depends on it: where
/// it is missing or garbled, files are read.
///
/// A stamp is relied on only if the file had been left alone for a while when it was read: one that changes again
/// within the same tick of the file system's clock would look the same (git's documentation calls such an entry racy).
final class SeenFiles {
    /// The coarsest clock of a file system in use, FAT's, ticks every two seconds.
    private static final Duration TICK = Duration.ofSeconds(2);

    private static final int FIELDS = 5;

    private final Path file;
    private final Map<DocumentId, Seen> before;
    private final Map<DocumentId, Seen> after = new TreeMap<>();

    /// @param readAt when the reading began
    private record Seen(Sha256 fingerprint, FileStamp stamp, Instant readAt) {}

    private SeenFiles(Path file, Map<DocumentId, Seen> before) {
        this.file = file;
        this.before = before;
    }

    /// What an earlier run saw.
    ///
    /// @param folder of the generation
    static SeenFiles in(Path folder) throws IOException {
        Path file = folder.resolve("seen");
        var seen = new TreeMap<DocumentId, Seen>();
        try {
            String[] parts = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n", 2);
            if (parts.length == 2 && parts[0].equals(Sha256.of(parts[1]).hex())) {
                parts[1].lines().forEach(line -> read(line, seen));
            }
        } catch (NoSuchFileException _) {
            // the first run
        }
        return new SeenFiles(file, seen);
    }

    private static void read(String line, Map<DocumentId, Seen> seen) {
        String[] fields = line.split(" ", -1);
        if (fields.length == FIELDS) {
            try {
                var stamp = new FileStamp(fields[3], Instant.parse(fields[4]));
                seen.put(new DocumentId(fields[0]), new Seen(new Sha256(fields[1]), stamp, Instant.parse(fields[2])));
            } catch (IllegalArgumentException | DateTimeParseException _) {
                // of another format: the file is read
            }
        }
    }

    /// Whether a file that looks like this must have the content that was indexed.
    boolean vouchFor(IndexedDocument known, FileStamp stamp) {
        Seen seen = before.get(known.id());
        return seen != null
                && seen.fingerprint().equals(known.fingerprint())
                && seen.stamp().equals(stamp)
                && stamp.newest().plus(TICK).isBefore(seen.readAt());
    }

    /// Keeps what is known of a file that was not read.
    void keep(DocumentId id) {
        Seen seen = before.get(id);
        if (seen != null) {
            after.put(id, seen);
        }
    }

    /// Notes a reading.
    ///
    /// @param stamp as it was before the reading
    void put(DocumentId id, Sha256 fingerprint, FileStamp stamp, Instant readAt) {
        after.put(id, new Seen(fingerprint, stamp, readAt));
    }

    /// Writes down what was kept and noted.
    void save() throws IOException {
        if (after.equals(before)) {
            return;
        }
        String lines = after.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\n"));
        Path partial = file.resolveSibling("seen.partial");
        Files.writeString(partial, Sha256.of(lines).hex() + "\n" + lines);
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String line(DocumentId id, Seen seen) {
        return String.join(
                " ",
                id.value(),
                seen.fingerprint().hex(),
                seen.readAt().toString(),
                seen.stamp().value(),
                seen.stamp().newest().toString());
    }
}
