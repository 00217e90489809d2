package footnote.evidence;

import java.util.List;
import java.util.Optional;

/// What is to be said of the sentences found for a question.
///
/// @param ranked all candidates by how directly they answer, best first, whether or not any does
/// @param answering those that may be shown as an answer, best first; none where the question is to be refused
/// @param refusal why; there where none may be shown
/// @param nearest what to show with a refusal, nearest first; the same as `ranked`, unless the question took
///     for granted
///     what is not so: then first what is said of the things that it names
/// @param confidence how sure it is that the documents answer, 0 to 1; a probability where a model reads
public record Assessment(
        List<ScoredSentence> ranked,
        List<ScoredSentence> answering,
        Optional<Refusal> refusal,
        List<ScoredSentence> nearest,
        double confidence) {
    public Assessment {
        ranked = List.copyOf(ranked);
        answering = List.copyOf(answering);
        nearest = List.copyOf(nearest);
        if (answering.isEmpty() != refusal.isPresent()) {
            throw new IllegalArgumentException("either some sentence answers, or there is a reason why none does");
        }
    }

    static Assessment answered(List<ScoredSentence> ranked, List<ScoredSentence> answering, double confidence) {
        return new Assessment(ranked, answering, Optional.empty(), ranked, confidence);
    }

    /// The same with other passages shown as nearest.
    Assessment showing(List<ScoredSentence> first) {
        return new Assessment(ranked, answering, refusal, first, confidence);
    }

    static Assessment refused(List<ScoredSentence> ranked, Refusal refusal, double confidence) {
        return new Assessment(ranked, List.of(), Optional.of(refusal), ranked, confidence);
    }
}
