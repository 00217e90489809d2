package footnote.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import footnote.conversation.Question;
import footnote.eval.RetrievalEvaluation.RunFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The table and the run file, over a system whose answers are known.
class RetrievalEvaluationTest {
    private static final RetrievalSet SET = new RetrievalSet(
            "pools",
            new Corpus(Path.of("pools.jsonl")),
            List.of(query("q1", "When?", "a"), query("q2", "Where?", "b")),
            3,
            1);

    @TempDir
    private Path folder;

    /// Finds `x` before `a` by its words, and `a` first by what it means.
    private record TwoPassages() implements RetrievalSystem {
        @Override
        public Set<RetrievalMethod> methods() {
            return EnumSet.of(RetrievalMethod.BM25, RetrievalMethod.DENSE);
        }

        @Override
        public IndexingCost cost() {
            return new IndexingCost(2, 0.5, 10, 4, 2_500_000);
        }

        @Override
        public List<RankedPassage> search(Question question, RetrievalMethod method, int limit) {
            double x = method == RetrievalMethod.BM25 ? 2 : 0.5;
            return Stream.of(new RankedPassage("a", 1), new RankedPassage("x", x))
                    .sorted(RankedPassage.BEST_FIRST)
                    .limit(limit)
                    .toList();
        }

        @Override
        public void close() {
            // holds nothing
        }
    }

    @Test
    void theTableHasARowForEachMethodWithItsDifferenceFromTheFirst() {
        assertThat(measured(null))
                .contains("pools: 2 queries over the 2 passages of pools.jsonl; left out: 3 without a relevant passage,"
                        + " 1 that cannot be asked")
                .contains("| nDCG@10 over BM25 (95 %) |")
                .contains("| BM25 | 0.3155 | 0.5000 | 0.0000 | 0.5000 | – |")
                .contains("| dense | 0.5000 | 0.5000 | 0.5000 | 0.5000 | +0.1845 (+0.0000 to +0.3691) |")
                .contains("words 0.5 s (4 passages a second), 3 vectors a second, 2.5 MB on disk");
    }

    @Test
    void whereMemoryAndVectorsAreUnknownTheTableSaysSo() {
        var run = new RetrievalRun(RetrievalMethod.BM25, List.of());
        var table = new RetrievalTable(SET, new IndexingCost(2, 1, 0, 0, 0), List.of(run), OptionalLong.empty());

        assertThat(table.text()).contains("– vectors a second").endsWith("peak memory unknown");
    }

    @Test
    void theRunFileHasSixColumnsAndRanksFromOne() throws IOException {
        Path file = folder.resolve("run.trec");

        String said = measured(new RunFile(file, RetrievalMethod.BM25, 1_000));

        assertThat(Files.readAllLines(file))
                .containsExactly(
                        "q1 Q0 x 1 2.0 footnote-BM25",
                        "q1 Q0 a 2 1.0 footnote-BM25",
                        "q2 Q0 x 1 2.0 footnote-BM25",
                        "q2 Q0 a 2 1.0 footnote-BM25");
        assertThat(said).endsWith(file + ": the BM25 run to depth 1,000, nDCG@10 0.3155, R@10 0.5000\n");
    }

    @Test
    void theRunFileIsOfTheLastMethodUnlessAnotherIsAskedForAndNoDeeperThanAskedFor() throws IOException {
        Path file = folder.resolve("run.trec");

        measured(new RunFile(file, null, 1));

        assertThat(Files.readAllLines(file))
                .containsExactly("q1 Q0 a 1 1.0 footnote-dense", "q2 Q0 a 1 1.0 footnote-dense");
    }

    @Test
    void aMethodThatTheSystemLacksIsNamed() {
        assertThatExceptionOfType(RetrievalSetException.class)
                .isThrownBy(() -> measured(new RunFile(folder.resolve("run"), RetrievalMethod.HYBRID, 10)))
                .withMessageContaining("hybrid");
    }

    @Test
    void aRunFileThatCannotBeWrittenIsNamed() {
        Path nowhere = folder.resolve("nowhere/run.trec");

        assertThatExceptionOfType(RetrievalSetException.class)
                .isThrownBy(() -> measured(new RunFile(nowhere, null, 10)))
                .withMessageContaining("run file " + nowhere + " cannot be written");
    }

    private String measured(@Nullable RunFile runFile) {
        var out = new StringWriter();
        new RetrievalEvaluation(folder, 10, Optional.empty())
                .measure(SET, new TwoPassages(), runFile, new PrintWriter(out));
        return out.toString();
    }

    private static KnownQuery query(String id, String question, String relevant) {
        return new KnownQuery(id, new Question(question), Set.of(relevant));
    }
}
