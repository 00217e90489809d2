package footnote.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run that is killed has lost nothing that it said was committed, leaves a state that answers, and the next one does
/// the rest of its work, to the same end as one that was left alone.
class KilledIndexingTest {
    private static final int DOCUMENTS = 60;
    private static final int KILLS = 20;
    private static final int COMMIT_AFTER = 3;

    private final Random random = new Random(20_261_122);

    @AutoClose
    private IndexedFolder folder;

    @AutoClose
    private IndexedFolder undisturbed;

    @BeforeEach
    void write(@TempDir Path root, @TempDir Path other) {
        folder = new IndexedFolder(root);
        undisturbed = new IndexedFolder(other);
        writeAll("early");
    }

    /// Half of the kills meet first runs, and half meet runs over a folder of which every document has changed.
    @Test
    void whatWasReportedAsCommittedSurvivesAKillAtAnyMoment() throws Exception {
        Set<String> committed = new HashSet<>();
        for (int i = 0; i < KILLS / 2; i++) {
            committed.addAll(killedRun(committed.size()));
            assertAnswered(committed, "early");
        }
        folder.update();
        committed.clear();
        writeAll("late");
        for (int i = 0; i < KILLS / 2; i++) {
            committed.addAll(killedRun(committed.size()));
            assertAnswered(committed, "late");
            assertEveryDocumentIsEarlyOrLate();
        }

        assertThat(folder.update().documents()).isEqualTo(DOCUMENTS);
        assertSameAsUndisturbed();
    }

    @Test
    void afterAKilledFirstRunTheNextOneBuildsOnWhatIsThere() throws Exception {
        List<String> committed = killedRun(0);

        IndexingReport report = folder.update();

        assertThat(report.rebuilt()).isNull();
        assertThat(report.unchanged()).isGreaterThanOrEqualTo(committed.size());
        assertSameAsUndisturbed();
    }

    /// Kills a run at a random moment: after some random commit, and a little later.
    ///
    /// @param done how many documents need no writing any more
    /// @return what it said was committed
    private List<String> killedRun(int done) throws IOException, InterruptedException {
        Process process = IndexingProcess.start(folder.file(""), folder.index(), COMMIT_AFTER);
        var committed = new ArrayList<String>();
        int wanted = random.nextInt(Math.max(1, (DOCUMENTS - done) / 4));
        try (BufferedReader out = process.inputReader()) {
            while (committed.size() < wanted && readInto(committed, out)) {
                // not yet
            }
            Thread.sleep(Duration.ofMillis(wanted == 0 ? random.nextInt(900) : random.nextInt(30)));
            // by its handle, since the process would close what it had said
            process.toHandle().destroyForcibly();
            process.waitFor();
            while (readInto(committed, out)) {
                // it had said more by then
            }
        }
        return committed;
    }

    /// A line that the kill cut off is no path of a document.
    private static boolean readInto(List<String> paths, BufferedReader out) throws IOException {
        String line = out.readLine();
        if (line != null && line.endsWith(".txt")) {
            paths.add(line);
        }
        return line != null;
    }

    private void assertAnswered(Set<String> paths, String word) {
        if (paths.isEmpty()) {
            return;
        }
        try (IndexSnapshot snapshot = folder.snapshot()) {
            assertThat(paths).allSatisfy(path -> {
                String sentence = sentence(path.replace(".txt", ""), word);
                var best = snapshot.search(snapshot.terms(sentence), 1).getFirst();
                assertThat(best.passage().document().value() + ".txt").isEqualTo(path);
                assertThat(best.passage().text()).startsWith(sentence);
                assertThat(snapshot.text(best.passage().version())).startsWith(sentence);
            });
        }
    }

    private void assertEveryDocumentIsEarlyOrLate() {
        try (IndexSnapshot snapshot = folder.snapshot()) {
            assertThat(snapshot.documents())
                    .hasSize(DOCUMENTS)
                    .allSatisfy(each ->
                            assertThat(snapshot.text(each.version())).matches(".* is of the (early|late) kind.*\\s"));
        }
    }

    private void assertSameAsUndisturbed() {
        folder.sources().forEach(source -> undisturbed.with(source.path(), source.text()));
        undisturbed.update();
        assertThat(folder.generation()).isEqualTo(undisturbed.generation());
        try (IndexSnapshot here = folder.snapshot();
                IndexSnapshot there = undisturbed.snapshot()) {
            List<String> terms = here.terms("document w17x of the early and late kind");
            assertThat(here.search(terms, DOCUMENTS)).isEqualTo(there.search(terms, DOCUMENTS));
        }
    }

    private void writeAll(String word) {
        for (int i = 0; i < DOCUMENTS; i++) {
            folder.with(i + ".txt", sentence(Integer.toString(i), word) + " It has a second sentence.\n");
        }
    }

    private static String sentence(String number, String word) {
        return "Document w" + number + "x is of the " + word + " kind.";
    }
}
