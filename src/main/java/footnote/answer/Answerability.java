package footnote.answer;

import footnote.conversation.QuestionAnalysis;
import footnote.index.IndexSnapshot;
import java.util.List;
import java.util.Optional;

/// Judges whether the best sentences answer the question, or only come near it.
final class Answerability {
    /// A reason to refuse.
    ///
    /// @param message whole sentences for the person who asked
    record Refusal(RefusalReason reason, String message) {}

    /// Why the question must be refused; empty where the best sentence may be shown.
    ///
    /// @param ranked best first
    Optional<Refusal> refusal(QuestionAnalysis question, List<ScoredSentence> ranked, IndexSnapshot index) {
        if (ranked.isEmpty()) {
            return Optional.of(new Refusal(RefusalReason.NOTHING_ON_THE_TOPIC, "The documents do not say."));
        }
        return Optional.empty();
    }
}
