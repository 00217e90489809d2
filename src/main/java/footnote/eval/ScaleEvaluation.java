package footnote.eval;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/// Measures what a corpus of any size costs to index and to search: the whole of `footnote eval scale`.
///
/// @param indexes where an index is made, and deleted afterwards
/// @param depth how many passages an answer is chosen from
public record ScaleEvaluation(Path indexes, int depth) {
    /// More queries would not change the percentiles, only the waiting.
    private static final int QUERIES = 500;

    /// Makes passages of the sentences of a set, indexes them, searches for the set's queries with every method, and
    /// prints one row of figures.
    ///
    /// @param passages how many, at least 1
    /// @throws RetrievalSetException when a file of the set breaks the format
    public void measure(RetrievalSet set, int passages, PrintWriter out) {
        var corpus = new RecombinedCorpus(SentencePool.of(set.corpus()), passages);
        try (var folder = TemporaryFolder.in(indexes);
                var system = IndexedCorpus.of(corpus, folder.path())) {
            List<KnownQuery> queries = set.queries().stream().limit(QUERIES).toList();
            List<RetrievalRun> runs = new RetrievalMeasurement(system, depth).runs(queries);
            out.println(new ScaleTable(system.cost(), runs, PeakMemory.bytes()).text());
        }
    }
}
