package footnote.answer;

import footnote.conversation.QuestionAnalysis;
import footnote.evidence.Assessment;
import footnote.evidence.AssessmentTrace;
import footnote.evidence.Candidate;
import footnote.evidence.EvidenceAssessor;
import footnote.evidence.Letters;
import footnote.evidence.Refusal;
import footnote.evidence.ScoredSentence;
import footnote.index.IndexSnapshot;
import footnote.index.ScoredPassage;
import footnote.passage.Quotation;
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
    private final ShortAnswers shortAnswers = new ShortAnswers();

    /// An answerer that lets the given assessor choose the sentences.
    public ExtractiveAnswerer(EvidenceAssessor assessor) {
        this.assessor = assessor;
    }

    @Override
    public Answer answer(QuestionAnalysis question, List<ScoredPassage> passages, IndexSnapshot index) {
        return composed(question, assess(question, passages, index), index).answer;
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
                .map(refusal -> new Composed(abstained(refusal, assessment.ranked(), index), List.of()))
                .orElseGet(() -> grounded(question, assessment.answering(), index));
    }

    /// What is said of the sentences of the passages, before any is quoted.
    public Assessment assess(QuestionAnalysis question, List<ScoredPassage> passages, IndexSnapshot index) {
        return assessor.assess(question, Candidate.of(passages), index);
    }

    private static Answer abstained(Refusal refusal, List<ScoredSentence> ranked, IndexSnapshot index) {
        var nearest = new ArrayList<NearMiss>();
        var shown = new HashSet<Letters>();
        for (ScoredSentence scored : ranked) {
            Quotation quotation = scored.candidate().quotation();
            if (nearest.size() < NEAREST && shown.add(Letters.of(quotation.text()))) {
                Citation citation = Composition.citation(
                        nearest.size() + 1,
                        quotation,
                        scored.candidate().sentence().speaker(),
                        index);
                nearest.add(new NearMiss(citation, scored.score()));
            }
        }
        return new Answer.Abstained(refusal.reason(), refusal.message(), nearest);
    }

    private Composed grounded(QuestionAnalysis question, List<ScoredSentence> answering, IndexSnapshot index) {
        var choice = new SentenceChoice(index);
        Composition composition = choice.of(question, answering);
        ShortAnswer shortAnswer = shortAnswer(question, answering.getFirst(), composition.citations());
        return new Composed(composition.with(shortAnswer), choice.made());
    }

    private @Nullable ShortAnswer shortAnswer(
            QuestionAnalysis question, ScoredSentence best, List<Citation> citations) {
        Quotation quotation = best.candidate().quotation();
        return shortAnswers
                .of(question, best)
                .flatMap(text -> citations.stream()
                        .filter(citation -> citation.quotation().equals(quotation))
                        .map(citation -> new ShortAnswer(text, citation.number()))
                        .findFirst())
                .orElse(null);
    }
}
