package footnote.eval;

import footnote.model.Embedder;
import footnote.model.WindowReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Measures retrieval over a set and writes what came of it: the whole of `footnote eval retrieval`.
///
/// @param depth how many passages an answer is chosen from
/// @param indexes where an index is made, and deleted afterwards
/// @param reader to put the best passages in a new order; empty for none
public record RetrievalEvaluation(Path indexes, int depth, Optional<WindowReader> reader) {
    /// The run file to write beside the table.
    ///
    /// @param method null for the last one that the system has, which uses all it knows
    /// @param depth the most passages for a query
    public record RunFile(Path file, @Nullable RetrievalMethod method, int depth) {}

    /// Indexes the set's passages, searches for its queries with every method, and prints the figures.
    ///
    /// @param runFile null for none
    /// @throws RetrievalSetException when a file of the set breaks the format, or the run cannot be written
    public void measure(RetrievalSet set, @Nullable RunFile runFile, PrintWriter out) {
        try (var folder = TemporaryFolder.in(indexes);
                var model = Embedder.load();
                var system = BesideYardstick.of(
                        IndexedCorpus.of(
                                set.corpus(), folder.path(), CorpusVectors.of(model), reader.map(PassageReading::new)),
                        set.corpus())) {
            measure(set, system, runFile, out);
        }
    }

    void measure(RetrievalSet set, RetrievalSystem system, @Nullable RunFile runFile, PrintWriter out) {
        List<RetrievalRun> runs = new RetrievalMeasurement(system, depth).runs(set.queries());
        out.println(new RetrievalTable(set, system.cost(), runs, PeakMemory.bytes()).text());
        if (runFile != null) {
            RetrievalMethod method =
                    runFile.method() == null ? List.copyOf(system.methods()).getLast() : runFile.method();
            RetrievalRun run = new RetrievalMeasurement(system, runFile.depth()).run(set.queries(), method);
            new TrecRun(run).write(runFile.file());
            out.println(String.format(
                    Locale.ROOT,
                    "%s: the %s run to depth %,d, nDCG@10 %.4f, R@10 %.4f",
                    runFile.file(),
                    method.label(),
                    runFile.depth(),
                    run.ndcg(RetrievalTable.CUT),
                    run.recall(RetrievalTable.CUT)));
        }
    }
}
