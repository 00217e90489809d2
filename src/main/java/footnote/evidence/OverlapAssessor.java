package footnote.evidence;

import footnote.conversation.QuestionAnalysis;
import footnote.index.IndexSnapshot;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// Scores a sentence by the question's terms that it has, each counting by its rarity, and by a few signs of a
/// direct answer, and refuses what is plainly missing. The weights were fitted as a listwise softmax regression
/// on invented pages, on none of which anything is measured; ARCHITECTURE.md has the figures.
///
/// Stateless and safe for use by several threads.
public final class OverlapAssessor implements EvidenceAssessor {
    /// A sentence may be shown where its score falls short of the best one's by at most this share of it.
    private static final double FARTHEST_FROM_THE_BEST = 0.15;

    private static final SentenceFeatures WEIGHTS =
            new SentenceFeatures(5.8, 0, 4.4, 1.1, 0.9, 1.9, 3.3, 0, -1.7, -1.3, -1.4);

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

    @Override
    public AssessmentTrace explain(QuestionAnalysis question, List<Candidate> candidates, IndexSnapshot index) {
        long start = System.nanoTime();
        Assessment assessment = assess(question, candidates, index);
        return trace(
                assessment,
                assessment.ranked().isEmpty() ? Ground.NOTHING_FOUND : Ground.WORDS,
                Duration.ofNanos(System.nanoTime() - start),
                question,
                index);
    }

    /// What an assessment by words rests on.
    static AssessmentTrace trace(
            Assessment assessment, Ground ground, Duration judging, QuestionAnalysis question, IndexSnapshot index) {
        List<ScoredSentence> ranked = assessment.ranked();
        var plain = new OverlapAnswerability(question, index);
        var reader = new FeatureReader(question, index);
        List<List<Contribution>> contributions = Contribution.compared(ranked.stream()
                .map(scored -> Contribution.of(reader.read(scored.candidate()), WEIGHTS))
                .toList());
        return new AssessmentTrace(
                assessment,
                ground,
                Optional.empty(),
                IntStream.range(0, ranked.size())
                        .mapToObj(i -> trace(ranked.get(i), assessment, ground, contributions.get(i), plain))
                        .toList(),
                0,
                Duration.ZERO,
                judging);
    }

    private static SentenceTrace trace(
            ScoredSentence scored,
            Assessment assessment,
            Ground ground,
            List<Contribution> contributions,
            OverlapAnswerability plain) {
        Optional<RefusalReason> lacking = plain.refusal(scored.candidate()).map(Refusal::reason);
        Standing standing = Standing.LESS_OF_THE_QUESTION;
        if (ground == Ground.UNKNOWN_NAME) {
            standing = Standing.QUESTION_REFUSED;
        } else if (assessment.answering().contains(scored)) {
            standing = Standing.ANSWERS;
        } else if (!nearTheBest(assessment.ranked()).contains(scored)) {
            standing = Standing.FAR_FROM_THE_FIRST;
        } else if (lacking.isPresent()) {
            standing = Standing.LACKING;
        }
        return new SentenceTrace(
                scored,
                Optional.empty(),
                OptionalDouble.empty(),
                contributions,
                OptionalDouble.empty(),
                lacking,
                standing);
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
        return WEIGHTS.inSentence() * features.inSentence()
                + WEIGHTS.inHeadings() * features.inHeadings()
                + WEIGHTS.retrieval() * features.retrieval()
                + WEIGHTS.type() * features.type()
                + WEIGHTS.family() * features.family()
                + WEIGHTS.pairs() * features.pairs()
                + WEIGHTS.namesMissing() * features.namesMissing()
                + WEIGHTS.numbersMissing() * features.numbersMissing()
                + WEIGHTS.opening() * features.opening();
    }
}
