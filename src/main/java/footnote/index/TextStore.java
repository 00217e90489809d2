package footnote.index;

import footnote.document.Sha256;
import footnote.document.Version;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;

/// Canonical texts by their digest, one file each. A text is read from disk and checked against its name each time
/// it is asked for, so that one that was changed behind the program's back is never quoted.
///
/// Safe for use by several threads that read. One thread of one process writes at a time, under the lock of the
/// index.
final class TextStore {
    private static final String SUFFIX = ".txt";
    private static final String RETIRED = "retired";

    private final Path folder;
    private final List<Path> unsynced = new ArrayList<>();

    TextStore(Path folder) {
        this.folder = folder;
    }

    /// The text of a version.
    ///
    /// @throws IndexException when the text is not there or does not match its digest
    String text(Version version) {
        try {
            return intact(version).orElseThrow(() -> IndexException.damaged(folder, null));
        } catch (NoSuchFileException _) {
            throw IndexException.unknownVersion(version.toString());
        } catch (IOException e) {
            throw IndexException.damaged(folder, e);
        }
    }

    /// Whether the text is there and matches its digest, by a look at the disk.
    boolean holds(Version version) throws IOException {
        return find(version).isPresent();
    }

    /// The text; empty where it is not there or does not match its digest.
    Optional<String> find(Version version) throws IOException {
        try {
            return intact(version);
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    private Optional<String> intact(Version version) throws IOException {
        byte[] bytes = Files.readAllBytes(file(version));
        return Sha256.of(bytes).equals(version.digest())
                ? Optional.of(new String(bytes, StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /// Stores a text, whole under its name or not at all. It survives a loss of power from the next [#sync()] on.
    void put(Version version, String text) throws IOException {
        if (holds(version)) {
            return;
        }
        Files.createDirectories(folder);
        Path partial = Files.createTempFile(folder, "text", ".partial");
        try {
            Files.writeString(partial, text);
            Files.move(partial, file(version), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            unsynced.add(file(version));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("a canonical text with a lone surrogate, " + version, e);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    /// Brings all that was put to the disk. Many at once cost little more than one.
    void sync() throws IOException {
        if (unsynced.isEmpty()) {
            return;
        }
        for (Path file : unsynced) {
            IOUtils.fsync(file, false);
        }
        IOUtils.fsync(folder, true);
        unsynced.clear();
    }

    /// Whether there is a file for the text, without a look into it.
    boolean isThere(Version version) {
        return Files.isRegularFile(file(version));
    }

    /// Deletes texts that nobody needs any more, and what an interrupted run left. A text that the newest state does
    /// not need stays as long as an older state is held in which it may have been needed.
    ///
    /// @param needed by the newest state
    /// @param newest the mark of that state, larger than any before
    /// @param held the mark of the oldest state that somebody holds
    void retire(Set<Version> needed, long newest, long held) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Set<Path> kept = needed.stream().map(this::file).collect(Collectors.toSet());
        Map<String, Long> before = retired();
        var after = new TreeMap<String, Long>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> !kept.contains(file)).toList()) {
                String name = file.getFileName().toString();
                long since = before.getOrDefault(name, newest);
                if (name.endsWith(SUFFIX) && since > held) {
                    after.put(name, since);
                } else if (!name.equals(RETIRED)) {
                    Files.deleteIfExists(file);
                }
            }
        }
        if (!after.equals(before)) {
            Files.write(
                    folder.resolve(RETIRED),
                    after.entrySet().stream()
                            .map(entry -> entry.getKey() + " " + entry.getValue())
                            .toList());
        }
    }

    /// The texts that were no longer needed when an earlier run ended, each with the mark of the first state that did
    /// without it. One that is missing here is taken to have been needed until now.
    private Map<String, Long> retired() throws IOException {
        Path file = folder.resolve(RETIRED);
        if (!Files.exists(file)) {
            return Map.of();
        }
        return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> line.matches("\\S+ \\d{1,18}"))
                .map(line -> line.split(" ", -1))
                .collect(Collectors.toMap(parts -> parts[0], parts -> Long.parseLong(parts[1]), Math::max));
    }

    private Path file(Version version) {
        return folder.resolve(version.digest().hex() + SUFFIX);
    }
}
