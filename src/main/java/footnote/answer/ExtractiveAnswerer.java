package footnote.answer;

import footnote.answer.Answerability.Refusal;
import footnote.conversation.QuestionAnalysis;
import footnote.index.IndexSnapshot;
import footnote.index.IndexedDocument;
import footnote.index.ScoredPassage;
import footnote.passage.Quotation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Answers with sentences of the documents, word for word. Needs nothing but the index; the same question over the
/// same documents always gets the same answer.
///
/// Immutable and safe for use by several threads.
public final class ExtractiveAnswerer implements Answerer {
    /// The most sentences of an answer.
    public static final int MOST_SENTENCES = 3;

    private static final int NEAREST = 3;

    /// A sentence may be shown where its score falls short of the best one's by at most this share of it.
    private static final double FARTHEST_FROM_THE_BEST = 0.15;

    /// How many sentences near the best are judged.
    private static final int CONSIDERED = 10;

    private final EvidenceScorer scorer;

    /// An answerer that lets the given scorer order the sentences.
    public ExtractiveAnswerer(EvidenceScorer scorer) {
        this.scorer = scorer;
    }

    @Override
    public Answer answer(QuestionAnalysis question, List<ScoredPassage> passages, IndexSnapshot index) {
        List<ScoredSentence> ranked = rank(question, passages, index);
        var answerability = new Answerability(question, index);
        if (ranked.isEmpty()) {
            return abstained(answerability.nothingOnTheTopic(), ranked, index);
        }
        Candidate best = ranked.getFirst().candidate();
        Optional<Refusal> why = answerability.refusal(best);
        double coverage = why.isPresent() ? answerability.coverage(best) : 0;
        List<ScoredSentence> answering = nearTheBest(ranked).stream()
                .filter(near -> answerability.coverage(near.candidate()) >= coverage)
                .filter(near -> answerability.refusal(near.candidate()).isEmpty())
                .toList();
        return answering.isEmpty() ? abstained(why.orElseThrow(), ranked, index) : grounded(answering, index);
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

    /// The sentences of the passages by how directly they answer, best first, before it is judged whether they do.
    public List<ScoredSentence> rank(QuestionAnalysis question, List<ScoredPassage> passages, IndexSnapshot index) {
        return scorer.score(question, Candidate.of(passages), index);
    }

    private static Answer abstained(Refusal refusal, List<ScoredSentence> ranked, IndexSnapshot index) {
        var nearest = new ArrayList<NearMiss>();
        var shown = new HashSet<String>();
        for (ScoredSentence scored : ranked) {
            Quotation quotation = scored.candidate().quotation();
            if (nearest.size() < NEAREST && shown.add(lettersOf(quotation.text()))) {
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
                .map(sentence -> lettersOf(sentence.text()))
                .toList()
                .indexOf(lettersOf(text));
    }

    private static String lettersOf(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
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
