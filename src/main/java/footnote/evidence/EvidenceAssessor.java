package footnote.evidence;

import footnote.conversation.QuestionAnalysis;
import footnote.index.IndexSnapshot;
import java.util.List;

/// The port to whatever tells which sentences answer a question, and whether any does. Implementations are safe
/// for use by several threads and say the same for the same input.
public interface EvidenceAssessor {
    /// Assesses the candidates.
    ///
    /// @param candidates in the order of the passages that they were found in; none where nothing was found
    /// @return each candidate ranked; equals by document id, then by place in the text
    Assessment assess(QuestionAnalysis question, List<Candidate> candidates, IndexSnapshot index);

    /// The same assessment with how long it took.
    default TimedAssessment timed(QuestionAnalysis question, List<Candidate> candidates, IndexSnapshot index) {
        long start = System.nanoTime();
        return TimedAssessment.judgedSince(start, assess(question, candidates, index));
    }

    /// The same assessment with what it rests on, which takes a little longer; an implementation that does not tell
    /// it gives the assessment alone.
    default AssessmentTrace explain(QuestionAnalysis question, List<Candidate> candidates, IndexSnapshot index) {
        return AssessmentTrace.untold(assess(question, candidates, index));
    }
}
