package footnote.ask;

/// A reply with what programs and the record are told of it, which is made once.
public record Told(Reply reply, AnswerJson json) {
    static Told of(Reply reply) {
        return new Told(reply, AnswerJson.of(reply));
    }

    /// The same without how it came about.
    AnswerJson untraced() {
        return reply.trace().isEmpty() ? json : AnswerJson.of(reply.untraced());
    }
}
