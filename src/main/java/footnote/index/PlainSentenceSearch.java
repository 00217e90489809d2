package footnote.index;

import footnote.passage.Passage;
import footnote.passage.Quotation;
import footnote.passage.Sentence;
import java.util.LinkedHashSet;
import java.util.List;

/// The yardstick that answers are measured against: every sentence is a Lucene document of its own, with
/// Lucene's English analysis and its default BM25, and the question is searched as it stands. It never
/// refuses.
public final class PlainSentenceSearch implements AutoCloseable {
    private final List<Quotation> sentences;
    private final PlainSearch search;

    private PlainSentenceSearch(List<Quotation> sentences) {
        this.sentences = sentences;
        this.search =
                PlainSearch.standard(sentences.stream().map(Quotation::text).toList());
    }

    /// Indexes the sentences of the passages, each once, in memory.
    public static PlainSentenceSearch over(List<Passage> passages) {
        var sentences = new LinkedHashSet<Quotation>();
        for (Passage passage : passages) {
            for (Sentence sentence : passage.sentences()) {
                sentences.add(passage.quotation(sentence));
            }
        }
        return new PlainSentenceSearch(List.copyOf(sentences));
    }

    /// The best sentences for a question, best first.
    public List<Quotation> search(String question, int limit) {
        return search.search(question, limit).stream()
                .map(hit -> sentences.get(hit.number()))
                .toList();
    }

    @Override
    public void close() {
        search.close();
    }
}
