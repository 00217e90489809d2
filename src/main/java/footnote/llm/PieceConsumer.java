package footnote.llm;

/// Takes the pieces of a text as a model writes them.
@FunctionalInterface
public interface PieceConsumer {
    /// Takes the next piece. An exception thrown here stops the model and reaches whoever had it write.
    ///
    /// @param piece never empty; it may begin or end within a word, or even within a character of two Java chars
    /// @return whether the model is to go on
    boolean accept(String piece);
}
