package footnote.document;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A documents folder that is missing, is no folder, cannot be listed, or holds nothing to read.
public final class LibraryException extends FootnoteException {
    private static final long serialVersionUID = 1L;

    LibraryException(String message) {
        super(message);
    }

    LibraryException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /// A folder that has documents, none of which can be read.
    ///
    /// @param files how many there are, at least 1
    /// @param example what is the matter with one of them
    public static LibraryException noneReadable(Path folder, int files, FootnoteException example) {
        return new LibraryException("None of the " + files + " documents in " + folder + " can be read. One of them: "
                + example.getMessage());
    }
}
