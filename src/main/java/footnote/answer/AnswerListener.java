package footnote.answer;

/// Follows an answer while it is made. It is called by the thread that makes the answer, which waits
/// meanwhile.
@FunctionalInterface
public interface AnswerListener {
    /// Follows nothing.
    AnswerListener NOBODY = _ -> true;

    /// Takes the next event.
    ///
    /// @return whether to go on
    boolean take(AnswerEvent event);

    /// Whether anybody still waits for the answer, asked between events while there is nothing to tell.
    default boolean isListening() {
        return true;
    }
}
