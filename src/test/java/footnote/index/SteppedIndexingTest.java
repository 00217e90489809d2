package footnote.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.document.LibraryException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run commits now and then: what readers see meanwhile, and what is told of it.
class SteppedIndexingTest {
    @AutoClose
    private IndexedFolder folder;

    @BeforeEach
    void write(@TempDir Path root) {
        folder = new IndexedFolder(root)
                .with("a.txt", "Word one of a.")
                .with("b.txt", "Word one of b.")
                .with("c.txt", "Word one of c.")
                .with("d.txt", "Word one of d.");
    }

    @Test
    void aReaderOfAFirstRunSeesWhatIsDoneSoFar() {
        assertThat(statesOfARun()).containsExactly("[a, b]", "[a, b, c, d]");
    }

    @Test
    void aReaderOfALaterRunSeesAllDocumentsAsTheyWereOrAreAndDeletionsAtTheEnd() throws IOException {
        folder.update();
        folder.without("a.txt")
                .with("b.txt", "Word two of b.")
                .with("d.txt", "Word two of d.")
                .with("e.txt", "Word two of e.");

        assertThat(statesOfARun()).containsExactly("[a, b, c, d]", "[b, c, d, e]");
        assertThat(folder.found("two")).containsExactly("b", "d", "e");
    }

    @Test
    void aFileThatIsLeftOutCostsNothingOfWhatWasIndexedBeforeTheEnd() {
        folder.update();
        folder.with("a.txt", "\0")
                .with("b.txt", "Word two of b.")
                .with("c.txt", "Word two of c.")
                .with("d.txt", "Word two of d.");

        assertThat(statesOfARun()).containsExactly("[a, b, c, d]", "[b, c, d]");
    }

    @Test
    void whereNothingCanBeReadNothingIsCommitted() {
        for (String name : List.of("a.txt", "b.txt", "c.txt", "d.txt")) {
            folder.with(name, "\0");
        }

        assertThatThrownBy(this::statesOfARun).isInstanceOf(LibraryException.class);
        assertThatThrownBy(folder::snapshot)
                .isInstanceOfSatisfying(
                        IndexException.class, e -> assertThat(e.reason()).isEqualTo(IndexException.Reason.NOT_BUILT));
    }

    @Test
    void aSupersededDocumentIsNotFoundFromTheCommitOnThatHasTheNewerOne() {
        folder.with("b.txt.meta.yaml", "supersedes: a\n");
        var found = new ArrayList<String>();
        run(() -> found.add(folder.found("word").toString()));

        assertThat(found).startsWith("[b]");
        assertThat(folder.found("word")).containsExactly("b", "c", "d");
    }

    @Test
    void progressTellsEachFileAndEachCommit() {
        var steps = new ArrayList<String>();
        var committed = new ArrayList<List<String>>();
        folder.indexer(GenerationKey.current(), 3).update(Comparison.BY_CONTENT, new IndexingProgress() {
            @Override
            public void advanced(Phase phase, int done, int total) {
                steps.add(phase + " " + done + " of " + total);
            }

            @Override
            public void committed(List<String> paths) {
                committed.add(paths);
            }
        });

        assertThat(steps)
                .containsExactly("DOCUMENTS 1 of 4", "DOCUMENTS 2 of 4", "DOCUMENTS 3 of 4", "DOCUMENTS 4 of 4");
        assertThat(committed).containsExactly(List.of("a.txt", "b.txt", "c.txt"), List.of("d.txt"));
    }

    @Test
    void nobodyCanWriteBetweenTheLookAndTheWriter() throws IOException {
        folder.update();
        try (FSDirectory plain = FSDirectory.open(folder.parts().lucene())) {
            try (var locked =
                    new LockedDirectory(FSDirectory.open(folder.parts().lucene()))) {
                assertLocked(plain);
                try (var writer = new IndexWriter(locked, new IndexWriterConfig().setCommitOnClose(false))) {
                    assertThat(writer.isOpen()).isTrue();
                }
                assertLocked(plain);
                assertThatThrownBy(folder::update)
                        .isInstanceOfSatisfying(
                                IndexException.class,
                                e -> assertThat(e.reason()).isEqualTo(IndexException.Reason.LOCKED));
            }
            plain.obtainLock(IndexWriter.WRITE_LOCK_NAME).close();
        }
    }

    private static void assertLocked(FSDirectory directory) {
        assertThatThrownBy(() -> directory.obtainLock(IndexWriter.WRITE_LOCK_NAME))
                .isInstanceOf(LockObtainFailedException.class);
    }

    /// The documents that a reader sees at each commit of a run that commits after every second document.
    private List<String> statesOfARun() {
        var states = new ArrayList<String>();
        run(() -> {
            try (IndexSnapshot snapshot = folder.snapshot()) {
                states.add(snapshot.documents().stream()
                        .map(each -> each.id().value())
                        .toList()
                        .toString());
            }
        });
        return states;
    }

    private void run(Runnable atEachCommit) {
        folder.indexer(GenerationKey.current(), 2).update(Comparison.BY_CONTENT, new IndexingProgress() {
            @Override
            public void committed(List<String> paths) {
                atEachCommit.run();
            }
        });
    }
}
