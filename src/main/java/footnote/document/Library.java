package footnote.document;

import footnote.document.UnreadableDocumentException.Reason;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A folder of documents: files whose names claim one of the formats that are read ([FileFormat]), in
/// subfolders too. Links are not followed, so that nothing outside the folder is read; hidden files and
/// folders, and indexes, are passed over.
///
/// Reads the disk afresh at each call and keeps nothing but, once a file needed it, the process that takes
/// packages of
/// parts apart; safe for use by several threads.
public final class Library implements AutoCloseable {
    static final String SIDECAR = ".meta.yaml";

    /// Office files as programs of the last century wrote them.
    private static final Pattern OLDER = Pattern.compile("\\.(?:doc|dot|rtf|wpd|xls|ppt|ods|odp|pages|numbers)$");

    private final Path folder;
    private final FileLoader loader = new FileLoader();
    private final ParserProcess packages;
    private final DocumentReader reader;

    private Library(Path folder, ParserLimits limits) {
        this.folder = folder;
        this.packages = new ParserProcess(limits);
        this.reader = new DocumentReader(packages);
    }

    /// The library in a folder, which must be there.
    ///
    /// @throws LibraryException when the folder is missing, is a file, or may not be read
    public static Library open(Path folder) {
        return open(folder, ParserLimits.STANDARD);
    }

    /// @param limits what one file may cost
    static Library open(Path folder, ParserLimits limits) {
        try {
            Path real = folder.toRealPath();
            if (!Files.isDirectory(real)) {
                throw new LibraryException(
                        folder + " is a file, not a folder: name the folder that holds your documents.");
            }
            return new Library(real, limits);
        } catch (NoSuchFileException e) {
            throw new LibraryException(
                    "There is no folder " + folder + ": make it and put documents into it, or name another.", e);
        } catch (IOException e) {
            throw new LibraryException("The folder " + folder + " cannot be read: check that Footnote may open it.", e);
        }
    }

    /// The folder's real path.
    public Path folder() {
        return folder;
    }

    /// Lists the folder. Where two paths make the same slug, the first in path order has it and the others'
    /// ids end in
    /// the start of their path's digest, so that ids depend on the paths alone.
    ///
    /// @throws LibraryException when the folder cannot be listed, or holds no document
    public LibraryListing list() {
        var found = new Finder();
        try {
            Files.walkFileTree(folder, found);
        } catch (IOException e) {
            throw new LibraryException(
                    "The folder " + folder
                            + " cannot be listed: check that it is still there and that Footnote may read it.",
                    e);
        }
        if (found.files.isEmpty()) {
            throw new LibraryException("The folder " + folder + " holds no document (" + FileFormat.extensionsInWords()
                    + "): put the documents to ask about into it.");
        }
        found.files.sort(Comparator.comparing(this::pathOf));
        var taken = new HashSet<DocumentId>();
        var files = new ArrayList<DocumentFile>();
        for (Path file : found.files) {
            String path = pathOf(file);
            DocumentId id = DocumentId.ofPath(path);
            while (!taken.add(id)) {
                id = id.toldApartBy(path);
            }
            files.add(new DocumentFile(file, path, id));
        }
        return new LibraryListing(files, found.leftOut);
    }

    /// Reads a file's bytes.
    ///
    /// @throws UnreadableDocumentException when it is gone, too large, or changes while it is read
    public FileContent load(DocumentFile file) {
        return loader.load(file);
    }

    /// Looks at a file from outside, without reading it.
    ///
    /// @throws UnreadableDocumentException when it is gone or may not be looked at
    public FileStamp stamp(DocumentFile file) {
        return loader.stamp(file);
    }

    /// Makes a document of the bytes, as if it were the only one of its site.
    ///
    /// @throws UnreadableDocumentException when they are not text, or hold none
    public ReadDocument read(FileContent content) {
        return read(content, RepeatedLines.NONE);
    }

    /// Makes a document of the bytes.
    ///
    /// @param repeated lines that other documents of its site have as well
    /// @throws UnreadableDocumentException when they are not text, or hold none
    public ReadDocument read(FileContent content, RepeatedLines repeated) {
        return reader.read(content, repeated);
    }

    /// Ends the process that takes packages of parts apart, where one runs. A later reading starts another.
    @Override
    public void close() {
        packages.close();
    }

    /// The process that takes packages of parts apart; null where none runs.
    @Nullable
    ProcessHandle parserProcess() {
        return packages.process();
    }

    private String pathOf(Path file) {
        return folder.relativize(file).toString().replace(folder.getFileSystem().getSeparator(), "/");
    }

    /// Whether a folder beneath the documents folder is hidden, or is an index.
    static boolean isPassedOver(Path directory) {
        return isHidden(directory) || CacheTag.isOn(directory);
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private final class Finder extends SimpleFileVisitor<Path> {
        private final List<Path> files = new ArrayList<>();
        private final List<UnreadableDocumentException> leftOut = new ArrayList<>();

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return !directory.equals(folder) && isPassedOver(directory)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (isHidden(file) || name.endsWith(SIDECAR)) {
                return FileVisitResult.CONTINUE;
            }
            if (!attributes.isRegularFile()) {
                leaveOut(file, " is a link or a device and is not followed: copy the file itself into the folder.");
            } else if (FileFormat.named(name).isEmpty()) {
                String advice = OLDER.matcher(name).find()
                        ? "open it in an office program and save it in the newer form, such as .docx."
                        : "save its text as one of these.";
                leaveOut(file, " is none of " + FileFormat.extensionsInWords() + " and is left out: " + advice);
            } else {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (file.equals(folder)) {
                throw e;
            }
            if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                leaveOut(file, " is a folder that cannot be opened: check that Footnote may read it.");
            } else {
                leaveOut(file, " cannot be looked at: check that Footnote may read it.");
            }
            return FileVisitResult.CONTINUE;
        }

        private void leaveOut(Path file, String why) {
            String path = pathOf(file);
            leftOut.add(new UnreadableDocumentException(path, Reason.NOT_SUPPORTED, DocumentFile.shown(path) + why));
        }
    }
}
