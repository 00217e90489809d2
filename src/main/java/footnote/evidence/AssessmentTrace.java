package footnote.evidence;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// An assessment with what it rests on.
///
/// @param ground what decided
/// @param answerability of the question; empty where no model read
/// @param sentences the ranked candidates of the assessment, in their order; none where the assessor does
///     not tell
/// @param windows how many windows the model read
/// @param reading how long the choice of windows and their reading took
/// @param judging how long the rest of the assessment took, but for the telling of all this
public record AssessmentTrace(
        Assessment assessment,
        Ground ground,
        Optional<Answerability> answerability,
        List<SentenceTrace> sentences,
        int windows,
        Duration reading,
        Duration judging) {
    public AssessmentTrace {
        sentences = List.copyOf(sentences);
    }

    /// An assessment of which nothing else is known.
    static AssessmentTrace untold(Assessment assessment) {
        return new AssessmentTrace(
                assessment, Ground.UNTOLD, Optional.empty(), List.of(), 0, Duration.ZERO, Duration.ZERO);
    }

    /// Whether the documents answer, told by the sentence that is ranked first.
    ///
    /// @param caution how sure the service is to be
    /// @param least the lowest probability at which it answers
    /// @param leastBeside the lowest probability at which a sentence is shown beside the first
    /// @param probability that the documents answer
    /// @param bias the log-odds are the sum of this and of the contributions
    /// @param contributions of the features of the question
    public record Answerability(
            Caution caution,
            double least,
            double leastBeside,
            double probability,
            double bias,
            List<Contribution> contributions) {
        public Answerability {
            contributions = List.copyOf(contributions);
        }
    }
}
