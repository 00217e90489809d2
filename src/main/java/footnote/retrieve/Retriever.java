package footnote.retrieve;

import footnote.conversation.QuestionAnalysis;
import footnote.index.IndexSnapshot;
import footnote.index.PassageFilter;
import footnote.index.PassageHit;
import footnote.index.ScoredPassage;
import footnote.index.SearchTerm;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Finds the passages for a question: by the words that they share and by the nearness of their meaning, the
/// two scores added up ([Fusion]). Where not every passage has a vector yet, or no model can be run, by words
/// alone: an answer never waits. Immutable and safe for use by several threads.
public final class Retriever {
    /// How many passages each of the two ways may put forward, at the least.
    private static final int DEPTH = 200;

    private final int limit;
    private final QueryVectors vectors;

    /// A retriever that returns a bounded number of passages.
    ///
    /// @param limit the most passages to return, at least 1
    public Retriever(int limit, QueryVectors vectors) {
        this.limit = limit;
        this.vectors = vectors;
    }

    /// The most passages that it returns.
    public int limit() {
        return limit;
    }

    /// The passages for a question; none where it has no word that could be looked for, or no passage that
    /// passes has anything to do with it.
    public Retrieved retrieve(QuestionAnalysis question, PassageFilter filter, IndexSnapshot index) {
        List<SearchTerm> terms = question.searched();
        if (terms.isEmpty()) {
            return Retrieved.nothing();
        }
        int depth = Math.max(limit, DEPTH);
        Optional<float[]> vector = index.hasVectors() ? vectors.of(question.meant()) : Optional.empty();
        List<PassageHit> byWords = index.lexical(terms, filter, vector.isPresent() ? depth : limit);
        if (vector.isEmpty()) {
            return new Retrieved(
                    index.fetch(byWords), Retrieved.Mode.LEXICAL, new Retrieved.Searches(byWords, byWords, List.of()));
        }
        List<PassageHit> byMeaning = index.dense(vector.get(), filter, depth);
        List<PassageHit> best = Fusion.of(byWords, byMeaning, vector.get(), index).stream()
                .limit(limit)
                .toList();
        return new Retrieved(
                withMeaning(best, vector.get(), index),
                Retrieved.Mode.HYBRID,
                new Retrieved.Searches(best, byWords, byMeaning));
    }

    private static List<ScoredPassage> withMeaning(List<PassageHit> hits, float[] vector, IndexSnapshot index) {
        List<ScoredPassage> found = index.fetch(hits);
        double[] cosines = index.similarities(
                vector, hits.stream().mapToInt(PassageHit::number).toArray());
        return IntStream.range(0, found.size())
                .mapToObj(i ->
                        new ScoredPassage(found.get(i).passage(), found.get(i).score(), cosines[i]))
                .toList();
    }
}
