package footnote.evidence;

import footnote.conversation.QuestionAnalysis;
import footnote.index.IndexSnapshot;
import java.util.List;
import java.util.Optional;

/// Scores a sentence by the question's terms that it has, each counting by its rarity, and by a few signs of a
/// direct answer, and refuses what is plainly missing. The weights were fitted as a listwise softmax regression
/// on invented pages, on none of which anything is measured; ARCHITECTURE.md has the figures.
///
/// Stateless and safe for use by several threads.
public final class OverlapAssessor implements EvidenceAssessor {
    /// A sentence may be shown where its score falls short of the best one's by at most this share of it.
    private static final double FARTHEST_FROM_THE_BEST = 0.15;

    /// How many sentences near the best are judged.
    private static final int CONSIDERED = 10;

    @Override
    public Assessment assess(QuestionAnalysis question, List<Candidate> candidates, IndexSnapshot index) {
        List<ScoredSentence> ranked = rank(question, candidates, index);
        var answerability = new OverlapAnswerability(question, index);
        if (ranked.isEmpty()) {
            return Assessment.refused(ranked, answerability.nothingOnTheTopic(), 0);
        }
        Candidate best = ranked.getFirst().candidate();
        Optional<Refusal> why = answerability.refusal(best);
        double confidence = answerability.coverage(best);
        double coverage = why.isPresent() ? confidence : 0;
        List<ScoredSentence> answering = nearTheBest(ranked).stream()
                .filter(near -> answerability.coverage(near.candidate()) >= coverage)
                .filter(near -> answerability.refusal(near.candidate()).isEmpty())
                .toList();
        return answering.isEmpty()
                ? Assessment.refused(ranked, why.orElseThrow(), confidence)
                : Assessment.answered(ranked, answering, confidence);
    }

    /// The candidates, best first.
    List<ScoredSentence> rank(QuestionAnalysis question, List<Candidate> candidates, IndexSnapshot index) {
        var reader = new FeatureReader(question, index);
        return candidates.stream()
                .map(candidate -> new ScoredSentence(candidate, score(reader.read(candidate)), Optional.empty()))
                .sorted(ScoredSentence.BEST_FIRST)
                .toList();
    }

    /// Where the best sentence itself does not answer, one after it may, if it has no less of the question.
    private static List<ScoredSentence> nearTheBest(List<ScoredSentence> ranked) {
        double best = ranked.getFirst().score();
        double enough = best - Math.abs(best) * FARTHEST_FROM_THE_BEST;
        return ranked.stream()
                .takeWhile(scored -> scored.score() >= enough)
                .limit(CONSIDERED)
                .toList();
    }

    static double score(SentenceFeatures features) {
        return 5.8 * features.inSentence()
                + 4.4 * features.inHeadings()
                + 3.3 * features.retrieval()
                + 1.9 * features.type()
                + 1.1 * features.family()
                + 0.9 * features.pairs()
                - 1.3 * features.namesMissing()
                - 1.4 * features.numbersMissing()
                - 1.7 * features.opening();
    }
}
