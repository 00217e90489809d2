package footnote.ask;

import java.util.Optional;

/// Which question was answered, in a sentence for people, where it is not the one that was typed.
///
/// @param text one line
public record QuestionNote(String text) {
    private static final String READ_AS = "Showing answers for: ";
    private static final String BY_MODEL =
            " (A language model worded this question, since yours can be understood in more than one way.)";

    /// Tells it of a reply; empty where the question was answered as it was typed.
    public static Optional<QuestionNote> of(Reply reply) {
        return of(reply.question().text(), reply.resolved(), reply.isRewritten());
    }

    /// Tells it of an answer as programs are told of it.
    public static Optional<QuestionNote> of(AnswerJson answer) {
        return of(answer.question(), answer.resolvedQuestion(), answer.questionRewritten());
    }

    private static Optional<QuestionNote> of(String typed, String resolved, boolean isRewritten) {
        return resolved.equals(typed)
                ? Optional.empty()
                : Optional.of(new QuestionNote(READ_AS + resolved + (isRewritten ? BY_MODEL : "")));
    }
}
