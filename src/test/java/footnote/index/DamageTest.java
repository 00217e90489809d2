package footnote.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.document.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing damaged is read as if it were whole, and the next run mends it.
class DamageTest {
    private static final String ROADS = "Roads crack.";

    @AutoClose
    private IndexedFolder folder;

    @BeforeEach
    void index(@TempDir Path root) {
        folder = new IndexedFolder(root).with("roads.txt", ROADS).with("bridges.txt", "Bridges rust.");
        folder.update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments_1", "_0.si", "_0.cfs", "_0.cfe"})
    void aTruncatedFileIsToldAndTheNextRunBuildsAnew(String name) throws IOException {
        Path file = lucene(name);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        assertDamaged(folder::snapshot);
        assertRebuilt();
    }

    @Test
    void anIndexWhoseCommitIsGoneIsLikeOneThatWasNeverFinished() throws IOException {
        Files.delete(lucene("segments_1"));

        assertUnusable(folder::snapshot, IndexException.Reason.NOT_BUILT);
        assertThat(folder.update().rebuilt()).isNull();
        assertEverythingAnswers();
    }

    @ParameterizedTest
    @ValueSource(strings = {"_0.si", "_0.cfs", "_0.cfe"})
    void aMissingFileIsToldAndTheNextRunBuildsAnew(String name) throws IOException {
        Files.delete(lucene(name));

        assertDamaged(folder::snapshot);
        assertRebuilt();
    }

    @ParameterizedTest
    @ValueSource(strings = {"segments_1", "_0.si", "_0.cfs", "_0.cfe"})
    void aGarbledByteAnywhereIsTold(String name) throws IOException {
        Path file = lucene(name);
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at += 1 + whole.length / 40) {
            byte[] garbled = whole.clone();
            garbled[at] ^= 0x55;
            Files.write(file, garbled);
            assertDamaged(folder::snapshot);
        }
        assertRebuilt();
    }

    @Test
    void anIndexThatWasNeverMadeIsTold() throws IOException {
        try (var paths = Files.list(folder.parts().lucene())) {
            for (Path file : paths.toList()) {
                Files.delete(file);
            }
        }

        assertUnusable(folder::snapshot, IndexException.Reason.NOT_BUILT);
        assertThat(folder.update().rebuilt()).isNull();
        assertEverythingAnswers();
    }

    @Test
    void anIndexOfAnotherFormatIsBuiltAnew() throws IOException {
        var config = new IndexWriterConfig().setCommitOnClose(false);
        try (FSDirectory directory = FSDirectory.open(folder.parts().lucene());
                var writer = new IndexWriter(directory, config)) {
            writer.setLiveCommitData(Map.of(LuceneParts.FORMAT_KEY, "0").entrySet());
            writer.commit();
        }

        assertUnusable(folder::snapshot, IndexException.Reason.OTHER_FORMAT);
        IndexingReport report = folder.update();

        assertThat(report.rebuilt()).contains("another version");
        assertThat(report.added()).hasSize(2);
        assertEverythingAnswers();
    }

    @Test
    void aReaderThatWasOpenBeforeFollowsTheRebuiltIndex() throws IOException {
        assertEverythingAnswers();
        Path segments = lucene("segments_1");
        byte[] whole = Files.readAllBytes(segments);
        Files.delete(segments);
        Files.write(segments, Arrays.copyOf(whole, whole.length / 2));
        folder.with("roads.txt", "Roads melt.").update();

        assertThat(folder.found("melt")).containsExactly("roads");
        assertThat(folder.found("crack")).isEmpty();
    }

    @Test
    void aGarbledTextIsToldAndTheNextRunStoresItAgain() throws IOException {
        Files.writeString(text(), "Roads shine.");

        assertTextUnreadable(IndexException.Reason.DAMAGED);
        assertThat(folder.update().changed()).containsExactly("roads.txt");
        assertEverythingAnswers();
    }

    @Test
    void aMissingTextIsToldAndTheNextRunStoresItAgain() throws IOException {
        Files.delete(text());

        assertTextUnreadable(IndexException.Reason.UNKNOWN_VERSION);
        assertThat(folder.update().changed()).containsExactly("roads.txt");
        assertEverythingAnswers();
    }

    private Path lucene(String name) {
        return folder.lucene(name);
    }

    private Path text() {
        return folder.parts()
                .folder()
                .resolve("texts")
                .resolve(Version.of(ROADS).digest().hex() + ".txt");
    }

    private static void assertDamaged(ThrowingCallable reading) {
        assertUnusable(reading, IndexException.Reason.DAMAGED);
    }

    private static void assertUnusable(ThrowingCallable reading, IndexException.Reason reason) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        IndexException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private void assertTextUnreadable(IndexException.Reason reason) {
        try (IndexSnapshot snapshot = folder.snapshot()) {
            assertThatThrownBy(() -> snapshot.text(Version.of(ROADS)))
                    .isInstanceOfSatisfying(
                            IndexException.class, e -> assertThat(e.reason()).isEqualTo(reason));
        }
    }

    private void assertRebuilt() {
        IndexingReport report = folder.update();

        assertThat(report.rebuilt()).isEqualTo("it was damaged");
        assertThat(report.added()).hasSize(2);
        assertEverythingAnswers();
        assertThat(folder.update().changedAnything()).isFalse();
    }

    private void assertEverythingAnswers() {
        assertThat(folder.found("crack")).containsExactly("roads");
        assertThat(folder.found("rust")).containsExactly("bridges");
        try (IndexSnapshot snapshot = folder.snapshot()) {
            assertThat(snapshot.documents())
                    .extracting(each -> snapshot.text(each.version()))
                    .containsExactly("Bridges rust.", ROADS);
        }
    }
}
