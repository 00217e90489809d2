package footnote.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run that is killed leaves what was committed before, and the next one does all its work.
class KilledIndexingTest {
    private static final int DOCUMENTS = 200;

    @AutoClose
    private IndexedFolder folder;

    @BeforeEach
    void write(@TempDir Path root) {
        folder = new IndexedFolder(root);
        writeAll("early");
    }

    @Test
    void anUpdateThatIsKilledAgainAndAgainLeavesAWholeStateEachTime() throws Exception {
        folder.update();
        writeAll("late");
        String early = folder.generation();
        var seen = new HashSet<String>();
        for (int newTexts : List.of(1, DOCUMENTS / 2, DOCUMENTS)) {
            killAfter(DOCUMENTS + newTexts);
            String state = folder.generation();
            seen.add(state);
            assertWhole(state.equals(early) ? "early" : "late");
        }

        assertThat(folder.update().documents()).isEqualTo(DOCUMENTS);
        assertWhole("late");
        assertThat(seen).isSubsetOf(early, folder.generation());
    }

    @Test
    void afterAKilledFirstRunTheNextOneBuildsAll() throws Exception {
        killAfter(DOCUMENTS / 2);

        assertThat(folder.update().documents()).isEqualTo(DOCUMENTS);
        assertWhole("early");
    }

    private void writeAll(String word) {
        for (int i = 0; i < DOCUMENTS; i++) {
            folder.with(i + ".txt", "Document " + i + " is of the " + word + " kind. It has a second sentence.");
        }
    }

    private void killAfter(int texts) throws IOException, InterruptedException {
        Process process = IndexingProcess.start(folder.file(""), folder.index());
        while (process.isAlive() && storedTexts() < texts) {
            Thread.onSpinWait();
        }
        process.destroyForcibly().waitFor();
    }

    private int storedTexts() {
        String[] names = folder.index().resolve("texts").toFile().list((_, name) -> name.endsWith(".txt"));
        return names == null ? 0 : names.length;
    }

    private void assertWhole(String word) {
        assertThat(folder.found(word)).hasSize(DOCUMENTS);
        try (IndexSnapshot snapshot = folder.snapshot()) {
            assertThat(snapshot.documents())
                    .hasSize(DOCUMENTS)
                    .allSatisfy(
                            each -> assertThat(snapshot.text(each.version())).contains(" " + word + " "));
        }
    }
}
