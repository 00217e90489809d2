package footnote.model;

import java.util.List;

/// The port to whatever reads a question, or a claim, beside windows of text. Implementations are safe for use
/// by several threads, and what they say of a window depends on it and the question alone.
public interface WindowReader {
    /// Reads the windows one after the other.
    ///
    /// @return what is said of each, in their order
    /// @throws ReadingStoppedException when it took too long, or the thread was interrupted
    /// @throws ModelException when the model fails
    List<Reading> read(String question, List<Window> windows);
}
