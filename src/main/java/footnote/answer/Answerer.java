package footnote.answer;

import footnote.conversation.QuestionAnalysis;
import footnote.index.IndexSnapshot;
import footnote.index.ScoredPassage;
import java.util.List;

/// The port to whatever words an answer. Implementations are safe for use by several threads.
public interface Answerer {
    /// Answers from the passages alone, or refuses.
    ///
    /// @param passages best first; none where nothing was found
    /// @param index the snapshot that the passages come from
    Answer answer(QuestionAnalysis question, List<ScoredPassage> passages, IndexSnapshot index);
}
