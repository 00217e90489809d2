package footnote.ask;

import footnote.answer.Answerer;
import footnote.answer.ExplainedAnswer;
import footnote.answer.TimedAnswer;
import footnote.conversation.QuestionAnalysis;
import footnote.index.IndexSnapshot;
import footnote.index.ScoredPassage;
import java.util.List;
import java.util.Optional;

/// One inquiry on its way. For one thread.
///
/// @param answerer for this inquiry alone
/// @param handout takes what is certain of the answer
record Asking(Inquiry inquiry, IndexSnapshot snapshot, Stopwatch watch, Answerer answerer, Handout handout) {
    /// Has one of its questions answered, and takes the time; explains the answer where that is wanted.
    ExplainedAnswer answered(QuestionAnalysis question, List<ScoredPassage> passages) {
        if (inquiry.explain()) {
            ExplainedAnswer explained = answerer.explain(question, passages, snapshot);
            explained.trace().ifPresent(watch::add);
            return explained;
        }
        TimedAnswer timed = answerer.timed(question, passages, snapshot);
        watch.add(timed);
        return new ExplainedAnswer(timed.answer(), Optional.empty());
    }
}
