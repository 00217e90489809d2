package footnote.ask;

import footnote.answer.Answer;
import footnote.answer.AnswerTrace;
import footnote.conversation.QuestionTrace;
import footnote.conversation.Resolution;
import footnote.conversation.SmallTalk;
import footnote.retrieve.RetrievalTrace;
import java.util.List;
import java.util.Optional;

/// How a reply came about: what each step found, as the step itself tells it. The same question to the same
/// documents has the same course; the times differ.
///
/// @param times of all steps, in their order
public record Trace(Course course, List<StepTime> times) {
    public Trace {
        times = List.copyOf(times);
    }

    /// How long a step took.
    ///
    /// @param ms in milliseconds; 0 for a step that was not reached
    public record StepTime(Step step, double ms) {}

    /// How far a question went.
    public sealed interface Course {
        /// Nothing was asked of the documents.
        record Introduced(SmallTalk said) implements Course {}

        /// It may mean one of several things.
        record AskedBack(Resolution.Unclear resolution) implements Course {}

        /// Several questions were asked at once, and each was answered by itself.
        record Several(List<Part> parts) implements Course {
            public Several {
                parts = List.copyOf(parts);
            }
        }

        /// One of several questions.
        record Part(Course course, Answer answer) {}

        /// An answer was looked for.
        ///
        /// @param answer empty where the answerer does not tell how it answers
        /// @param sentences those that were looked at, the first of them in their order, then those that
        ///     are shown besides
        record Searched(
                QuestionTrace question,
                RetrievalTrace retrieval,
                Optional<AnswerTrace> answer,
                List<TracedSentence> sentences)
                implements Course {
            public Searched {
                sentences = List.copyOf(sentences);
            }
        }
    }
}
