package footnote.eval;

import footnote.document.FootnoteException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A retrieval set, or the run made of it, that cannot be used. The message names the file, and the line where it is
/// one line's fault.
public final class RetrievalSetException extends FootnoteException {
    private static final long serialVersionUID = 1L;

    private RetrievalSetException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static RetrievalSetException unreadable(Path file, Throwable cause) {
        return new RetrievalSetException(
                "The file " + file + " cannot be read: check its name, and that it is text in UTF-8.", cause);
    }

    static RetrievalSetException malformed(Path file, int line, String what) {
        return new RetrievalSetException("Line " + line + " of " + file + " " + what + ".", null);
    }

    static RetrievalSetException noCorpus(Path folder) {
        return new RetrievalSetException(
                "There is no corpus.jsonl in " + folder
                        + " and no …-corpus.jsonl beside it that is named by its beginning: name the file with --corpus.",
                null);
    }

    static RetrievalSetException noQueries(Path folder) {
        return new RetrievalSetException(
                "No query of " + folder + " has a relevant passage: check that queries.jsonl and qrels.tsv belong"
                        + " together.",
                null);
    }

    static RetrievalSetException nothingLeft(String name, Path other) {
        return new RetrievalSetException(
                "Every query of " + name + " stands in " + other + ", too: name another set with --without.", null);
    }

    static RetrievalSetException unwritable(Path file, Throwable cause) {
        return new RetrievalSetException(
                "The run file " + file + " cannot be written: check the free space and that you may write there.",
                cause);
    }

    /// A set that was asked for and is not there.
    public static RetrievalSetException missing(ReaderPart part) {
        return new RetrievalSetException(part.missing(), null);
    }

    /// A method that the system at hand does not have.
    public static RetrievalSetException noMethod(RetrievalMethod method) {
        return new RetrievalSetException(
                "Nothing is searched by the method " + method.label() + " here: choose another with --method.", null);
    }
}
