package footnote.index;

import footnote.document.Sha256;
import java.nio.file.Path;
import java.util.Locale;

/// Where the index of a documents folder lies: in a folder of its own, named by the documents folder's last name and a
/// digest of its whole path, so that two documents folders never share an index.
public final class IndexFolders {
    private static final int DIGITS = 16;

    private IndexFolders() {}

    /// The index folder of a documents folder.
    ///
    /// @param home where all indexes are kept
    /// @param documents a real path
    public static Path of(Path home, Path documents) {
        Path name = documents.getFileName();
        String slug =
                name == null ? "" : name.toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String digest = Sha256.of(documents.toString()).hex().substring(0, DIGITS);
        return home.resolve(slug + "-" + digest);
    }
}
