package footnote.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.regex.Pattern;

/// Puts documents into a documents folder and takes them out. A document is there whole or not at all, and nothing
/// outside the folder is ever touched: a path leads through real folders alone, none of them hidden.
///
/// Safe for use by several threads; of two that write one path the later wins.
public final class LibraryEditor {
    private static final int LONGEST_PATH = 1_000;
    private static final int LONGEST_PART = 200;
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\\\:*?\"<>|]");

    private final Path folder;
    private final FormatDetector formats = new FormatDetector();

    /// @param folder the documents folder's real path
    public LibraryEditor(Path folder) {
        this.folder = folder;
    }

    /// What became of a document that was put.
    public enum Put {
        ADDED,
        REPLACED
    }

    /// Writes a document, or the sidecar of one. It is answered from once it has been indexed.
    ///
    /// @param path under the documents folder, with `/` between folders
    /// @throws LibraryException when the path will not do
    /// @throws UnreadableDocumentException when its bytes are of no format that is read
    /// @throws IOException when it cannot be written
    public Put put(String path, byte[] bytes) throws IOException {
        Path file = checked(path);
        if (!isSidecar(path)) {
            formats.formatOf(new DocumentFile(file, path, DocumentId.ofPath(path)), bytes);
        }
        Files.createDirectories(file.resolveSibling(""));
        requireInside(file.resolveSibling(""));
        boolean isThere = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        if (isThere && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw unfit(path, "is there already and is no file");
        }
        write(bytes, file);
        return isThere ? Put.REPLACED : Put.ADDED;
    }

    /// Deletes a document, or the sidecar of one.
    ///
    /// @return whether it was there
    /// @throws LibraryException when the path will not do
    public boolean delete(String path) throws IOException {
        Path file = checked(path);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        requireInside(file.resolveSibling(""));
        return Files.deleteIfExists(file);
    }

    private Path checked(String path) {
        if (path.isEmpty()
                || path.length() > LONGEST_PATH
                || UNFIT.matcher(path).find()) {
            throw unfit(
                    path, "is empty, longer than " + LONGEST_PATH + " characters, or has one that no path may have");
        }
        for (String part : path.split("/", -1)) {
            if (part.isBlank() || part.startsWith(".") || part.endsWith(" ") || part.length() > LONGEST_PART) {
                throw unfit(path, "has a part that is empty, hidden, or longer than " + LONGEST_PART + " characters");
            }
        }
        if (!isSidecar(path) && FileFormat.named(path).isEmpty()) {
            throw unfit(path, "ends in none of " + FileFormat.extensionsInWords());
        }
        return folder.resolve(path);
    }

    private static boolean isSidecar(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(Library.SIDECAR);
    }

    /// A folder that is a link, or lies behind one, has another real path.
    private void requireInside(Path directory) throws IOException {
        if (!directory.toRealPath().equals(directory.normalize())) {
            throw new LibraryException("A folder on the way is a link: name the folder itself.");
        }
        for (Path each = directory; each != null && !each.equals(folder); each = each.getParent()) {
            if (Library.isPassedOver(each)) {
                throw new LibraryException("A folder on the way is hidden or holds an index: name another.");
            }
        }
    }

    private void write(byte[] bytes, Path file) throws IOException {
        try (var fresh = FreshFile.of(folder, ".upload-", bytes)) {
            Files.move(fresh.path(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static LibraryException unfit(String path, String matter) {
        return new LibraryException("'" + DocumentFile.shown(path) + "' " + matter + ": name a path such as"
                + " 'reports/2024/libraries.pdf'.");
    }
}
