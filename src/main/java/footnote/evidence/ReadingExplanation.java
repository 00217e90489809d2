package footnote.evidence;

import footnote.conversation.QuestionAnalysis;
import footnote.index.IndexSnapshot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/// Tells what an assessment rests on that was made with a model that reads. It looks at the same evidence
/// once more and decides nothing.
///
/// @param evidence that the assessment was made from
/// @param weights by which it was made
record ReadingExplanation(
        QuestionAnalysis question,
        ReadEvidence evidence,
        Assessment assessment,
        EvidenceWeights weights,
        Caution caution,
        IndexSnapshot index) {
    AssessmentTrace trace(Duration reading, Duration judging) {
        var plain = new OverlapAnswerability(question, index);
        return new AssessmentTrace(
                assessment,
                Ground.PROBABILITY,
                Optional.of(answerability()),
                sentences(plain),
                evidence.windows(),
                reading,
                judging);
    }

    private AssessmentTrace.Answerability answerability() {
        AnswerabilityFeatures features = evidence.answerability(assessment.ranked());
        EvidenceWeights.Answerable model = weights.answerable();
        return new AssessmentTrace.Answerability(
                caution,
                weights.least().of(caution),
                ReadingAssessor.LEAST_BESIDE,
                model.probability(features),
                model.bias(),
                Contribution.of(features, model.weights()));
    }

    private List<SentenceTrace> sentences(OverlapAnswerability plain) {
        List<ScoredSentence> ranked = assessment.ranked();
        Set<ScoredSentence> answering = new HashSet<>(assessment.answering());
        var notices = new PageNotices(question);
        var others = new OtherOfSeveral(question, index);
        List<List<Contribution>> contributions = Contribution.compared(ranked.stream()
                .map(scored -> contributions(scored.candidate(), notices, others))
                .toList());
        return IntStream.range(0, ranked.size())
                .mapToObj(i -> {
                    Candidate candidate = ranked.get(i).candidate();
                    return new SentenceTrace(
                            ranked.get(i),
                            evidence.trace(candidate),
                            evidence.nearness(candidate),
                            contributions.get(i),
                            beside(candidate),
                            plain.refusal(candidate).map(Refusal::reason),
                            answering.contains(ranked.get(i)) ? Standing.ANSWERS : leftOut(i, candidate));
                })
                .toList();
    }

    private List<Contribution> contributions(Candidate candidate, PageNotices notices, OtherOfSeveral others) {
        RankingFeatures ranking = evidence.ranking(candidate);
        var all = new ArrayList<>(Contribution.of(ranking, weights.ranking()));
        all.addAll(Contribution.of("time", evidence.time(candidate, ranking), weights.time()));
        all.add(new Contribution("view", evidence.view(candidate), ReadingAssessor.SAID_BY_THEM, 0));
        double notice = notices.include(candidate) ? 1 : 0;
        all.add(new Contribution("notice", notice, -ReadingAssessor.BEHIND_ALL, 0));
        double another = others.in(candidate).isPresent() ? 1 : 0;
        all.add(new Contribution("another", another, -ReadingAssessor.BEHIND_ALL, 0));
        return all;
    }

    private OptionalDouble beside(Candidate candidate) {
        return evidence.isRead(candidate)
                ? OptionalDouble.of(weights.shown().probability(evidence.ranking(candidate)))
                : OptionalDouble.empty();
    }

    /// Why a sentence is not among those that answer.
    ///
    /// @param place in the order, from 0
    private Standing leftOut(int place, Candidate candidate) {
        if (assessment.refusal().isPresent()) {
            return Standing.QUESTION_REFUSED;
        }
        if (place >= ReadingAssessor.CONSIDERED) {
            return Standing.NOT_CONSIDERED;
        }
        return evidence.isRead(candidate) ? Standing.UNLIKELY : Standing.NOT_READ;
    }
}
