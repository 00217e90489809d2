package footnote.llm;

import java.util.List;

/// Takes a model's sentences out of what it writes while that comes in pieces: each is given out as soon as it is
/// certain where it ends, and whatever the pieces are, the sentences are the same. For one thread, for one answer.
interface SentenceReader {
    /// Takes the next piece.
    ///
    /// @return sentences that are whole now, in their order; most often none
    List<ModelSentence> take(String piece);

    /// Takes the end of the text.
    ///
    /// @return what was not certain before
    List<ModelSentence> end();

    /// Whether the text is not of the form that was asked for, so that nothing of it can be relied on.
    default boolean isBroken() {
        return false;
    }
}
