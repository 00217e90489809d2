package footnote.eval;

import footnote.model.Embedder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Measures what a corpus of any size costs to index and to search: the whole of `footnote eval scale`.
///
/// @param indexes where an index is made, and deleted afterwards
/// @param depth how many passages an answer is chosen from
public record ScaleEvaluation(Path indexes, int depth) {
    /// So many passages are given to the model, to make the vectors of all others like theirs.
    private static final int SAMPLE = 1_000;

    /// More queries would not change the percentiles, only the waiting.
    private static final int QUERIES = 500;

    /// Makes passages of the sentences of a set, indexes them, searches for the set's queries with every
    /// method, and prints one row of figures.
    ///
    /// @param passages how many, at least 1
    /// @throws RetrievalSetException when a file of the set breaks the format
    public void measure(RetrievalSet set, int passages, PrintWriter out) {
        SentencePool pool = SentencePool.of(set.corpus());
        var corpus = new RecombinedCorpus(pool, passages);
        try (var folder = TemporaryFolder.in(indexes);
                var model = Embedder.load();
                var system = IndexedCorpus.of(
                        corpus, folder.path(), CorpusVectors.like(sample(pool), model), Optional.empty())) {
            List<KnownQuery> queries = set.queries().stream().limit(QUERIES).toList();
            List<RetrievalRun> runs = new RetrievalMeasurement(system, depth).runs(queries);
            out.println(new ScaleTable(system.cost(), runs, PeakMemory.bytes()).text());
        }
    }

    private static List<String> sample(SentencePool pool) {
        var sample = new ArrayList<String>();
        new RecombinedCorpus(pool, SAMPLE).each(passage -> sample.add(passage.text()));
        return sample;
    }
}
