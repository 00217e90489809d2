package footnote.document;

import java.nio.file.Path;

/// A file under the documents folder that is to be read as a document.
///
/// @param path relative to the folder, with `/` between folders
public record DocumentFile(Path file, String path, DocumentId id) {
    /// The path as people may safely be shown it: file names can hold line ends and other control characters, and marks
    /// that turn the direction of what follows.
    public String shownPath() {
        return shown(path);
    }

    static String shown(String path) {
        return path.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "?");
    }

    /// The file's name without its folders.
    String name() {
        return shown(path.substring(path.lastIndexOf('/') + 1));
    }
}
