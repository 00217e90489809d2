package footnote.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Marks a folder as one that can be made again from something else, by the Cache Directory Tagging Specification. Such
/// a folder holds no documents, wherever it lies, and programs that make backups pass over it too.
public final class CacheTag {
    private static final String NAME = "CACHEDIR.TAG";
    private static final String SIGNATURE = "Signature: 8a477f597d28d172789f06886806bc55";

    private CacheTag() {}

    /// Marks a folder that is there.
    public static void put(Path folder) throws IOException {
        Path tag = folder.resolve(NAME);
        if (!isOn(folder)) {
            Files.writeString(tag, SIGNATURE + "\n# This folder is an index made by Footnote. It can be deleted.\n");
        }
    }

    static boolean isOn(Path folder) {
        Path tag = folder.resolve(NAME);
        try {
            return Files.isRegularFile(tag)
                    && Files.size(tag) >= SIGNATURE.length()
                    && Files.readString(tag).startsWith(SIGNATURE);
        } catch (IOException _) {
            return false;
        }
    }
}
