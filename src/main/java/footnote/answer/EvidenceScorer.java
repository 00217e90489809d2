package footnote.answer;

import footnote.conversation.QuestionAnalysis;
import footnote.index.IndexSnapshot;
import java.util.List;

/// The port to whatever tells which sentence answers a question. Implementations are safe for use by several threads
/// and give the same scores for the same input.
public interface EvidenceScorer {
    /// Scores the candidates.
    ///
    /// @return one for each candidate, best first; equals by document id, then by place in the text
    List<ScoredSentence> score(QuestionAnalysis question, List<Candidate> candidates, IndexSnapshot index);
}
