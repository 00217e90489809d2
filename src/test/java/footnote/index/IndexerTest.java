package footnote.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.document.DocumentId;
import footnote.document.LibraryException;
import footnote.document.LibraryListing;
import footnote.document.UnreadableDocumentException.Reason;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexerTest {
    private static final long TOO_LARGE = 100_000_001;

    @AutoClose
    private IndexedFolder folder;

    @BeforeEach
    void write(@TempDir Path root) {
        folder = new IndexedFolder(root).with("bridges.txt", "Bridges rust.").with("roads.txt", "Roads crack.");
    }

    @Test
    void theFirstRunAddsAll() {
        IndexingReport report = folder.update();

        assertThat(report.added()).containsExactly("bridges.txt", "roads.txt");
        assertThat(report.documents()).isEqualTo(2);
        assertThat(report.rebuilt()).isNull();
    }

    @Test
    void aSecondRunChangesNothing() throws IOException {
        folder.update();
        byte[] before = Files.readAllBytes(folder.lucene("segments_1"));

        IndexingReport report = folder.update();

        assertThat(report.changedAnything()).isFalse();
        assertThat(report.unchanged()).isEqualTo(2);
        assertThat(folder.lucene("segments_1")).hasBinaryContent(before);
        assertThat(folder.lucene("segments_2")).doesNotExist();
    }

    @Test
    void aChangedFileReplacesWhatItSaidBefore() {
        folder.update();
        IndexingReport report = folder.with("roads.txt", "Roads melt.").update();

        assertThat(report.changed()).containsExactly("roads.txt");
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(folder.found("melt")).containsExactly("roads");
        assertThat(folder.found("crack")).isEmpty();
    }

    @Test
    void aDeletedFileIsForgotten() throws IOException {
        folder.update();
        IndexingReport report = folder.without("roads.txt").update();

        assertThat(report.removed()).containsExactly("roads.txt");
        assertThat(folder.found("crack")).isEmpty();
        try (IndexSnapshot snapshot = folder.snapshot()) {
            assertThat(snapshot.document(new DocumentId("roads"))).isEmpty();
            assertThat(snapshot.knows("crack")).isFalse();
        }
    }

    @Test
    void aChangedSidecarChangesTheDocument() {
        folder.with("roads.txt.meta.yaml", "title: The state of the roads\n").update();
        assertThat(folder.record("roads").provenance().title()).isEqualTo("The state of the roads");

        IndexingReport report =
                folder.with("roads.txt.meta.yaml", "title: Potholes\n").update();

        assertThat(report.changed()).containsExactly("roads.txt");
        assertThat(folder.record("roads").provenance().title()).isEqualTo("Potholes");
        assertThat(folder.found("potholes")).containsExactly("roads");
    }

    @Test
    void aWithdrawnDocumentHasARecordButNoPassage() {
        folder.with("roads.txt.meta.yaml", "withdrawn: true\n").update();

        assertThat(folder.record("roads").provenance().withdrawn()).isTrue();
        assertThat(folder.record("roads").passages()).isZero();
        assertThat(folder.found("roads crack")).isEmpty();
    }

    @Test
    void unusableMetadataIsReportedAndCostsNothing() {
        IndexingReport report =
                folder.with("roads.txt.meta.yaml", "date: yesterday\n").update();

        assertThat(report.warnings()).singleElement().asString().contains("roads.txt", "yesterday");
        assertThat(folder.found("roads crack")).containsExactly("roads");
    }

    @Test
    void aFileThatIsNoLongerTextLosesItsEarlierVersion() {
        folder.update();
        IndexingReport report = folder.with("roads.txt", "Roads\0crack.").update();

        assertThat(report.skipped()).extracting(each -> each.reason()).containsExactly(Reason.BINARY);
        assertThat(report.removed()).containsExactly("roads.txt");
        assertThat(folder.found("crack")).isEmpty();
    }

    @Test
    void whereNothingCanBeReadTheIndexStaysAsItWas() {
        folder.update();
        String before = folder.generation();
        folder.with("roads.txt", "\0").with("bridges.txt", " ");

        assertThatThrownBy(folder::update)
                .isInstanceOf(LibraryException.class)
                .hasMessageContaining("None of the 2 documents");
        assertThat(folder.generation()).isEqualTo(before);
        assertThat(folder.found("roads crack")).containsExactly("roads");
    }

    @Test
    void aFileThatDisappearsAfterTheListingKeepsItsEarlierVersionUntilTheNextRun() throws IOException {
        folder.update();
        LibraryListing listing =
                folder.with("bridges.txt", "Bridges hold.").library().list();
        folder.without("roads.txt");

        IndexingReport report = runOver(listing);

        assertThat(report.skipped()).extracting(each -> each.reason()).containsExactly(Reason.NO_ACCESS);
        assertThat(report.removed()).isEmpty();
        assertThat(folder.found("crack")).containsExactly("roads");
        assertThat(folder.update().removed()).containsExactly("roads.txt");
        assertThat(folder.found("crack")).isEmpty();
    }

    @Test
    void aFileThatGrowsTooLargeAfterTheListingLosesItsEarlierVersion() throws IOException {
        folder.update();
        LibraryListing listing = folder.library().list();
        try (var file = new RandomAccessFile(folder.file("roads.txt").toFile(), "rw")) {
            file.setLength(TOO_LARGE);
        }

        IndexingReport report = runOver(listing);

        assertThat(report.skipped()).extracting(each -> each.reason()).containsExactly(Reason.TOO_LARGE);
        assertThat(report.removed()).containsExactly("roads.txt");
        assertThat(folder.found("crack")).isEmpty();
    }

    @Test
    void whileAnotherWritesTheIndexIsLockedAndStillAnswers() throws IOException {
        folder.update();
        folder.with("roads.txt", "Roads melt.");

        try (FSDirectory directory = FSDirectory.open(folder.parts().lucene());
                var other = new IndexWriter(directory, new IndexWriterConfig().setCommitOnClose(false))) {
            assertThat(other.isOpen()).isTrue();
            assertThatThrownBy(folder::update)
                    .isInstanceOfSatisfying(
                            IndexException.class, e -> assertThat(e.reason()).isEqualTo(IndexException.Reason.LOCKED));
            assertThat(folder.found("crack")).containsExactly("roads");
        }

        assertThat(folder.update().changed()).containsExactly("roads.txt");
        assertThat(folder.found("melt")).containsExactly("roads");
    }

    private IndexingReport runOver(LibraryListing listing) {
        return folder.indexer(GenerationKey.current(), 1_000)
                .follow(listing, Comparison.BY_CONTENT, IndexingProgress.NONE);
    }
}
