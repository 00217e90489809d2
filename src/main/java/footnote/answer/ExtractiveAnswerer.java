package footnote.answer;

import footnote.conversation.QuestionAnalysis;
import footnote.evidence.Assessment;
import footnote.evidence.Candidate;
import footnote.evidence.EvidenceAssessor;
import footnote.evidence.Letters;
import footnote.evidence.Refusal;
import footnote.evidence.ScoredSentence;
import footnote.index.IndexSnapshot;
import footnote.index.IndexedDocument;
import footnote.index.ScoredPassage;
import footnote.passage.Quotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Answers with sentences of the documents, word for word. Needs nothing but the index; the same question over
/// the same documents always gets the same answer.
///
/// Immutable and safe for use by several threads.
public final class ExtractiveAnswerer implements Answerer {
    /// The most sentences of an answer.
    public static final int MOST_SENTENCES = 3;

    private static final int NEAREST = 3;

    private final EvidenceAssessor assessor;

    /// An answerer that lets the given assessor choose the sentences.
    public ExtractiveAnswerer(EvidenceAssessor assessor) {
        this.assessor = assessor;
    }

    @Override
    public Answer answer(QuestionAnalysis question, List<ScoredPassage> passages, IndexSnapshot index) {
        Assessment assessment = assess(question, passages, index);
        return assessment
                .refusal()
                .map(refusal -> abstained(refusal, assessment.ranked(), index))
                .orElseGet(() -> grounded(assessment.answering(), index));
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
                nearest.add(new NearMiss(citation(nearest.size() + 1, quotation, index), scored.score()));
            }
        }
        return new Answer.Abstained(refusal.reason(), refusal.message(), nearest);
    }

    private static Answer grounded(List<ScoredSentence> answering, IndexSnapshot index) {
        var sentences = new ArrayList<AnswerSentence>();
        var citations = new ArrayList<Citation>();
        for (ScoredSentence scored : answering) {
            if (sentences.size() == MOST_SENTENCES) {
                break;
            }
            Quotation quotation = scored.candidate().quotation();
            int same = indexOfSame(sentences, quotation.text());
            Citation citation = citation(citations.size() + 1, quotation, index);
            if (same < 0) {
                sentences.add(new AnswerSentence(quotation.text(), List.of(citation.number()), 1));
            } else {
                sentences.set(same, alsoCiting(sentences.get(same), citation.number()));
            }
            citations.add(citation);
        }
        return new Answer.Grounded(sentences, citations);
    }

    private static int indexOfSame(List<AnswerSentence> sentences, String text) {
        return sentences.stream()
                .map(sentence -> Letters.of(sentence.text()))
                .toList()
                .indexOf(Letters.of(text));
    }

    private static AnswerSentence alsoCiting(AnswerSentence sentence, int number) {
        var numbers = new ArrayList<>(sentence.citations());
        numbers.add(number);
        return new AnswerSentence(sentence.text(), numbers, sentence.support());
    }

    private static Citation citation(int number, Quotation quotation, IndexSnapshot index) {
        IndexedDocument document = index.document(quotation.document())
                .orElseThrow(() ->
                        new IllegalStateException("a passage of " + quotation.document() + " without its record"));
        return new Citation(
                number,
                quotation,
                document.provenance(),
                document.path(),
                document.pages().pageOf(quotation.span().start()),
                index.copiesOf(document.id()).stream().map(Copy::of).toList());
    }
}
