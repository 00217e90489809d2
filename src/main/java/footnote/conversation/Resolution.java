package footnote.conversation;

import java.util.List;

/// What a question means after what was said before it.
public sealed interface Resolution {
    /// The question as it is understood, or, where that is not clear, by itself.
    default ResolvedQuestion orAlone() {
        return switch (this) {
            case Clear(var question) -> question;
            case Unclear(var asked, var _) -> ResolvedQuestion.alone(asked);
        };
    }

    /// It is clear what it means.
    record Clear(ResolvedQuestion question) implements Resolution {}

    /// It may mean one of several things, none more likely than the others.
    ///
    /// @param readings two or more, each of which can be asked by itself
    record Unclear(Question asked, List<Question> readings) implements Resolution {
        public Unclear {
            readings = List.copyOf(readings);
        }
    }
}
