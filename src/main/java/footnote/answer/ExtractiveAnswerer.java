package footnote.answer;

import footnote.conversation.QuestionAnalysis;
import footnote.document.DocumentId;
import footnote.evidence.Assessment;
import footnote.evidence.Candidate;
import footnote.evidence.EvidenceAssessor;
import footnote.evidence.Letters;
import footnote.evidence.Refusal;
import footnote.evidence.ScoredSentence;
import footnote.index.IndexSnapshot;
import footnote.index.ScoredPassage;
import footnote.passage.Quotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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

    /// An answerer that lets the given assessor choose the sentences.
    public ExtractiveAnswerer(EvidenceAssessor assessor) {
        this(assessor, true);
    }

    private ExtractiveAnswerer(EvidenceAssessor assessor, boolean hearsOthers) {
        this.assessor = assessor;
        this.hearsOthers = hearsOthers;
    }

    /// The same, but for what other documents say: the best sentences are shown, whoever says them, to measure by.
    public ExtractiveAnswerer hearingTheBestAlone() {
        return new ExtractiveAnswerer(assessor, false);
    }

    @Override
    public Answer answer(QuestionAnalysis question, List<ScoredPassage> passages, IndexSnapshot index) {
        Assessment assessment = assess(question, passages, index);
        return assessment
                .refusal()
                .map(refusal -> abstained(refusal, assessment.nearest(), index))
                .orElseGet(() -> grounded(question, assessment.answering(), index));
    }

    /// What is said of the sentences of the passages, before any is quoted.
    public Assessment assess(QuestionAnalysis question, List<ScoredPassage> passages, IndexSnapshot index) {
        return assessor.assess(question, Candidate.of(passages), index);
    }

    private static Answer abstained(Refusal refusal, List<ScoredSentence> near, IndexSnapshot index) {
        var nearest = new ArrayList<NearMiss>();
        var shown = new HashSet<Letters>();
        for (ScoredSentence scored : near) {
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

    private Answer grounded(QuestionAnalysis question, List<ScoredSentence> answering, IndexSnapshot index) {
        Composition composition =
                new SentenceChoice(index).of(question, hearsOthers ? othersFirst(answering) : answering);
        List<Citation> citations = composition.citations();
        return composition.with(
                shortAnswer(question, answering.getFirst(), citations),
                new Comparison(question, shortAnswers, answering, citations));
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
