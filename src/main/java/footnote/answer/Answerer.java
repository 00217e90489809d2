package footnote.answer;

import footnote.conversation.Question;
import footnote.conversation.QuestionAnalysis;
import footnote.conversation.Turn;
import footnote.index.IndexSnapshot;
import footnote.index.ScoredPassage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// The port to whatever words an answer. Implementations are safe for use by several threads.
public interface Answerer {
    /// Answers from the passages alone, or refuses.
    ///
    /// @param passages best first; none where nothing was found
    /// @param index the snapshot that the passages come from
    Answer answer(QuestionAnalysis question, List<ScoredPassage> passages, IndexSnapshot index);

    /// The same for one person's question, which may come in parts, one after the other, on one thread:
    /// what time an answer may take is counted over all of them.
    ///
    /// @param listener is told of each sentence that is certain before the answer is whole, numbered as in
    ///     the answer to its part; an implementation that has its answer at once tells nothing
    default Answerer following(AnswerListener listener) {
        return this;
    }

    /// What somebody means whose question goes on from others and may be understood in several ways, as whoever
    /// words answers would say it: one line, to be judged by [footnote.conversation.Rewriting]. Empty where nobody
    /// is there to say, or nothing may be sent.
    ///
    /// @param history oldest first, at least one turn
    default Optional<String> rewriting(Question question, List<Turn> history) {
        return Optional.empty();
    }

    /// The one that quotes, which asks nobody: itself, unless it builds on another.
    default Answerer quoting() {
        return this;
    }

    /// The same answer with how long it took; an implementation that does not tell gives the answer alone.
    default TimedAnswer timed(QuestionAnalysis question, List<ScoredPassage> passages, IndexSnapshot index) {
        return new TimedAnswer(answer(question, passages, index), Duration.ZERO, Duration.ZERO, Duration.ZERO);
    }

    /// The same answer with how it was made, which takes a little longer; an implementation that does not
    /// tell it gives the answer alone.
    default ExplainedAnswer explain(QuestionAnalysis question, List<ScoredPassage> passages, IndexSnapshot index) {
        return new ExplainedAnswer(answer(question, passages, index), Optional.empty());
    }
}
