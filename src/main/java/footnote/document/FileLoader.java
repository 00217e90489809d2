package footnote.document;

import footnote.document.UnreadableDocumentException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Optional;

/// Reads a file whole, and only if it held still meanwhile.
final class FileLoader {
    /// The largest file that is read, in bytes.
    static final long LARGEST = 100_000_000;

    private static final int TRIES = 3;

    FileContent load(DocumentFile file) {
        try {
            byte[] bytes = readSteadily(file);
            return new FileContent(file, bytes, sidecarOf(file));
        } catch (IOException | InvalidPathException e) {
            throw noAccess(file, e);
        }
    }

    FileStamp stamp(DocumentFile file) {
        try {
            var looks = new ArrayList<BasicFileAttributes>();
            looks.add(attributes(file.file()));
            Optional<Path> sidecar = sidecarPath(file);
            if (sidecar.isPresent()) {
                looks.add(attributes(sidecar.get()));
            }
            return FileStamp.of(looks);
        } catch (IOException | InvalidPathException e) {
            throw noAccess(file, e);
        }
    }

    private static UnreadableDocumentException noAccess(DocumentFile file, Exception e) {
        return new UnreadableDocumentException(
                file.path(),
                Reason.NO_ACCESS,
                file.shownPath() + " could not be read (" + e.getClass().getSimpleName()
                        + "): check that the file is still there and that Footnote may read it.",
                e);
    }

    private static byte[] readSteadily(DocumentFile file) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            BasicFileAttributes before = attributes(file.file());
            if (before.size() > LARGEST) {
                throw UnreadableDocumentException.tooLarge(file, before.size(), "files", LARGEST);
            }
            byte[] bytes = bytesOf(file.file());
            BasicFileAttributes after = attributes(file.file());
            if (bytes.length == after.size()
                    && before.size() == after.size()
                    && before.lastModifiedTime().equals(after.lastModifiedTime())) {
                return bytes;
            }
        }
        throw new UnreadableDocumentException(
                file.path(),
                Reason.CHANGING,
                file.shownPath() + " was being written while it was read: index again when it is complete.");
    }

    private static Sidecar sidecarOf(DocumentFile file) throws IOException {
        Optional<Path> path = sidecarPath(file);
        if (path.isEmpty()) {
            return Sidecar.missing(file);
        }
        String name = path.get().getFileName().toString();
        long size = Files.size(path.get());
        return size > Sidecar.LARGEST ? Sidecar.tooLarge(name, size) : Sidecar.of(name, bytesOf(path.get()));
    }

    /// The sidecar `NAME.EXT.meta.yaml`, else `NAME.meta.yaml`; empty where there is neither.
    private static Optional<Path> sidecarPath(DocumentFile file) throws IOException {
        String name = file.file().getFileName().toString();
        String stem = name.replaceFirst("\\.[^.]*$", "");
        for (String sidecar : new String[] {name + Library.SIDECAR, stem + Library.SIDECAR}) {
            Path path = file.file().resolveSibling(sidecar);
            if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }

    /// The file itself: a link that was put in its place since the folder was listed is not followed.
    private static byte[] bytesOf(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readAllBytes();
        }
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }
}
