package footnote.answer;

import footnote.conversation.QuestionAnalysis;
import footnote.document.DocumentId;
import footnote.evidence.Assessment;
import footnote.evidence.AssessmentTrace;
import footnote.evidence.Candidate;
import footnote.evidence.EvidenceAssessor;
import footnote.evidence.Letters;
import footnote.evidence.Refusal;
import footnote.evidence.ScoredSentence;
import footnote.evidence.TimedAssessment;
import footnote.index.IndexSnapshot;
import footnote.index.ScoredPassage;
import footnote.passage.Quotation;
import footnote.verify.SentenceGate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Answers with sentences of the documents, word for word. Needs nothing but the index; the same question over
/// the same documents always gets the same answer.
///
/// Immutable and safe for use by several threads.
public final class ExtractiveAnswerer implements Answerer {
    private static final int NEAREST = 3;

    private final EvidenceAssessor assessor;
    private final boolean hearsOthers;
    private final ShortAnswers shortAnswers = new ShortAnswers();
    private final Optional<PolarAnswers> polarAnswers;

    /// An answerer that lets the given assessor choose the sentences, and never answers yes or no by itself.
    public ExtractiveAnswerer(EvidenceAssessor assessor) {
        this(assessor, true, Optional.empty());
    }

    /// The same that answers yes or no where a sentence states it.
    ///
    /// @param gate that the answer must pass
    public ExtractiveAnswerer(EvidenceAssessor assessor, SentenceGate gate) {
        this(assessor, true, Optional.of(new PolarAnswers(gate)));
    }

    private ExtractiveAnswerer(EvidenceAssessor assessor, boolean hearsOthers, Optional<PolarAnswers> polarAnswers) {
        this.assessor = assessor;
        this.hearsOthers = hearsOthers;
        this.polarAnswers = polarAnswers;
    }

    /// The same, but for what other documents say: the best sentences are shown, whoever says them, to measure by.
    public ExtractiveAnswerer hearingTheBestAlone() {
        return new ExtractiveAnswerer(assessor, false, polarAnswers);
    }

    @Override
    public Answer answer(QuestionAnalysis question, List<ScoredPassage> passages, IndexSnapshot index) {
        return timed(question, passages, index).answer();
    }

    @Override
    public TimedAnswer timed(QuestionAnalysis question, List<ScoredPassage> passages, IndexSnapshot index) {
        TimedAssessment assessed = assessor.timed(question, Candidate.of(passages), index);
        long start = System.nanoTime();
        Answer answer = composed(question, assessed.assessment(), index).answer;
        return new TimedAnswer(
                answer, assessed.reading(), assessed.judging(), Duration.ofNanos(System.nanoTime() - start));
    }

    @Override
    public ExplainedAnswer explain(QuestionAnalysis question, List<ScoredPassage> passages, IndexSnapshot index) {
        AssessmentTrace assessed = assessor.explain(question, Candidate.of(passages), index);
        long start = System.nanoTime();
        Composed composed = composed(question, assessed.assessment(), index);
        Duration composing = Duration.ofNanos(System.nanoTime() - start);
        return new ExplainedAnswer(
                composed.answer, Optional.of(new AnswerTrace(assessed, composed.choices, composing)));
    }

    /// @param choices none for a refusal
    private record Composed(Answer answer, List<Choice> choices) {}

    private Composed composed(QuestionAnalysis question, Assessment assessment, IndexSnapshot index) {
        return assessment
                .refusal()
                .map(refusal -> new Composed(abstained(question, refusal, assessment.nearest(), index), List.of()))
                .orElseGet(() -> grounded(question, assessment.answering(), index));
    }

    /// What is said of the sentences of the passages, before any is quoted.
    public Assessment assess(QuestionAnalysis question, List<ScoredPassage> passages, IndexSnapshot index) {
        return assessor.assess(question, Candidate.of(passages), index);
    }

    private static Answer abstained(
            QuestionAnalysis question, Refusal refusal, List<ScoredSentence> near, IndexSnapshot index) {
        var nearest = new ArrayList<NearMiss>();
        var shown = new HashSet<Letters>();
        for (ScoredSentence scored : near) {
            Quotation quotation = scored.candidate().quotation();
            if (nearest.size() < NEAREST && shown.add(Letters.of(quotation.text()))) {
                Citation citation = Citation.of(
                        nearest.size() + 1,
                        quotation,
                        scored.candidate().sentence().speaker(),
                        index);
                nearest.add(new NearMiss(citation, scored.score()));
            }
        }
        var abstained = new Answer.Abstained(refusal.reason(), refusal.message(), nearest);
        return new Outdated(index).naming(question).map(abstained::saying).orElse(abstained);
    }

    private Composed grounded(QuestionAnalysis question, List<ScoredSentence> answering, IndexSnapshot index) {
        var choice = new SentenceChoice(index);
        Composition composition = choice.of(question, hearsOthers ? othersFirst(answering) : answering);
        List<Citation> citations = composition.citations();
        Answer answer = composition.with(
                shortAnswer(question, answering, citations, index),
                new Comparison(question, shortAnswers, answering, citations, index));
        return new Composed(answer, choice.made());
    }

    /// The best first, then the best of each other document, then the rest: several voices tell more than one does.
    private static List<ScoredSentence> othersFirst(List<ScoredSentence> answering) {
        var heard = new HashSet<DocumentId>();
        var first = new ArrayList<ScoredSentence>();
        var rest = new ArrayList<ScoredSentence>();
        for (ScoredSentence scored : answering) {
            boolean isNew = heard.add(scored.candidate().passage().document());
            (isNew ? first : rest).add(scored);
        }
        first.addAll(rest);
        return first;
    }

    private @Nullable ShortAnswer shortAnswer(
            QuestionAnalysis question, List<ScoredSentence> answering, List<Citation> citations, IndexSnapshot index) {
        ScoredSentence best = answering.getFirst();
        Optional<Integer> footnote = citations.stream()
                .filter(citation -> citation.quotation().equals(best.candidate().quotation()))
                .map(Citation::number)
                .findFirst();
        return footnote.flatMap(number -> polarAnswers
                        .flatMap(polar -> polar.of(question, answering, index))
                        .<ShortAnswer>map(isSo -> new ShortAnswer.YesNo(isSo, number))
                        .or(() -> shortAnswers.of(question, best).map(text -> new ShortAnswer.Words(text, number))))
                .orElse(null);
    }
}
