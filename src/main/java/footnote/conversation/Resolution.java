package footnote.conversation;

import java.util.List;

/// What a question means after what was said before it.
public sealed interface Resolution {
    /// The question as it is understood, or, where that is not clear, by itself.
    default ResolvedQuestion orAlone() {
        return switch (this) {
            case Clear(var question) -> question;
            case Open(var question) -> question;
            case Unclear(var asked, var _) -> ResolvedQuestion.alone(asked);
        };
    }

    /// It is clear what it means.
    record Clear(ResolvedQuestion question) implements Resolution {}

    /// It means somebody who was spoken of, and it is not known whom.
    ///
    /// @param question read after the one before, which may tell
    record Open(ResolvedQuestion question) implements Resolution {}

    /// It may mean one of several things, none more likely than the others.
    ///
    /// @param meanings two or more
    record Unclear(Question asked, List<ResolvedQuestion> meanings) implements Resolution {
        public Unclear {
            meanings = List.copyOf(meanings);
        }

        /// The meanings, each as it can be asked by itself.
        public List<Question> readings() {
            return meanings.stream()
                    .map(meaning -> Question.of(meaning.standalone()))
                    .toList();
        }
    }
}
