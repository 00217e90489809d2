package footnote.web;

import footnote.document.FreshFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The file that holds the keys, as JSON. It is replaced as a whole, so that a reader sees it before or after a change,
/// and belongs to its owner alone; whoever else could write it could let himself in, so then it is not read.
///
/// Safe for use by several threads and processes.
final class KeyFile {
    private static final Set<PosixFilePermission> OF_OTHERS =
            Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final JsonMapper json = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final Path file;
    private @Nullable Held held;

    KeyFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /// @param sha256 of the secret, in hexadecimal
    record Entry(Key key, String sha256) {}

    private record Content(List<Entry> keys) {}

    private record Held(List<Entry> entries, Stamp stamp) {}

    /// By which a changed file is told: a file that is put in its place is another one.
    private record Stamp(
            FileTime changed, long size, @Nullable Object file) {}

    /// All there are, read again where the file has changed.
    ///
    /// @throws KeysException when it cannot be read
    synchronized List<Entry> entries() {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            var stamp = new Stamp(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
            if (held == null || !held.stamp.equals(stamp)) {
                refuseWhatOthersMayWrite();
                held = new Held(List.copyOf(json.readValue(Files.readAllBytes(file), Content.class).keys), stamp);
            }
            return held.entries;
        } catch (NoSuchFileException _) {
            held = null;
            return List.of();
        } catch (IOException | JacksonException e) {
            throw new KeysException(
                    "The keys in " + file + " cannot be read: restore the file, or delete it and make the keys anew.",
                    e);
        }
    }

    private void refuseWhatOthersMayWrite() throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null && !Collections.disjoint(view.readAttributes().permissions(), OF_OTHERS)) {
            throw new KeysException("Others may write to " + file
                    + ", and could let themselves in: look what stands in it," + " and say 'chmod 600 " + file + "'.");
        }
    }

    /// Changes them, one process at a time.
    ///
    /// @throws KeysException when it cannot be read or written
    synchronized void change(UnaryOperator<List<Entry>> change) {
        Path lock = file.resolveSibling(file.getFileName() + ".lock");
        try {
            Files.createDirectories(file.resolveSibling(""));
            try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var taken = channel.lock()) {
                assert taken.isValid();
                write(json.writeValueAsBytes(new Content(change.apply(entries()))));
            }
        } catch (IOException e) {
            throw new KeysException(
                    "The keys cannot be written to " + file + ": see that its folder is there and may be written to.",
                    e);
        }
    }

    private void write(byte[] bytes) throws IOException {
        try (var fresh = FreshFile.of(file.resolveSibling(""), "keys", bytes)) {
            replace(fresh.path());
        }
    }

    private void replace(Path fresh) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
