package footnote.index;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.document.DocumentId;
import footnote.index.IndexingReport.Renamed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How files are followed that are renamed, and when a look from outside is enough to know a file.
class FollowingTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2024-05-17T10:00:00Z"));

    @AutoClose
    private IndexedFolder folder;

    @AutoClose
    private IndexedFolder fresh;

    @BeforeEach
    void index(@TempDir Path root, @TempDir Path other) {
        fresh = new IndexedFolder(other);
        folder = new IndexedFolder(root)
                .with("bridges.txt", "Bridges rust.")
                .with("roads.md", "# All roads\n\nRoads crack. Roads melt.\n\n| a | b |\n|---|---|\n| c | d |\n");
        folder.update();
    }

    @Test
    void aRenamedFileIsReportedAsOneAndFoundUnderItsNewIdAlone() throws IOException {
        IndexingReport report = folder.moved("roads.md", "north/streets.md").update();

        assertThat(report.renamed()).containsExactly(new Renamed("roads.md", "north/streets.md"));
        assertThat(report.added()).isEmpty();
        assertThat(report.removed()).isEmpty();
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(folder.found("crack")).containsExactly("north-streets");
        assertThat(folder.record("north-streets").path()).isEqualTo("north/streets.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"streets.md", "streets.txt", "Roads.md", "Roads.txt"})
    void aRenamedFileComesToWhatItWouldBeIfIndexedAfresh(String name) throws IOException {
        folder.moved("roads.md", name).update();

        assertSameAsFresh();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rust.txt", "old/bridges.txt"})
    void aFileThatIsCalledByItsNameIsCalledByTheNewOne(String name) throws IOException {
        folder.with("bridges.txt", "\n\n- Bridges rust.\n").update();
        folder.moved("bridges.txt", name).update();

        assertSameAsFresh();
    }

    @Test
    void twoFilesOfTheSameContentAreRenamedEach() throws IOException {
        folder.with("copy.txt", "Bridges rust.").update();
        IndexingReport report =
                folder.moved("copy.txt", "x.txt").moved("bridges.txt", "y.txt").update();

        assertThat(report.renamed())
                .containsExactly(new Renamed("bridges.txt", "x.txt"), new Renamed("copy.txt", "y.txt"));
        assertThat(folder.found("rust")).containsExactly("x");
        assertThat(folder.record("y").copyOf()).isEqualTo(new DocumentId("x"));
        assertThat(folder.update().changedAnything()).isFalse();
    }

    @Test
    void aCopyIsAddedAndNotRenamed() {
        IndexingReport report = folder.with("copy.txt", "Bridges rust.").update();

        assertThat(report.added()).containsExactly("copy.txt");
        assertThat(report.renamed()).isEmpty();
        assertThat(folder.record("copy").copyOf()).isEqualTo(new DocumentId("bridges"));
    }

    @Test
    void aFileWhosePlaceIsTakenByAnotherIsFollowedToo() throws IOException {
        folder.moved("bridges.txt", "x.txt").moved("roads.md", "bridges.md").moved("x.txt", "roads.txt");
        folder.update();

        assertThat(folder.found("rust")).containsExactly("roads");
        assertThat(folder.found("crack")).containsExactly("bridges");
        assertSameAsFresh();
    }

    @Test
    void aRefreshReadsAFileWhoseStampChanged() throws IOException {
        settle();
        folder.with("bridges.txt", "Bridges fall.");

        assertThat(folder.refresh().changed()).containsExactly("bridges.txt");
        assertThat(folder.found("fall")).containsExactly("bridges");
    }

    @Test
    void aRefreshTrustsAnUnchangedStampAndARunThatComparesContentDoesNot() throws IOException {
        settle();
        folder.with("bridges.txt", "Bridges sink.");
        Files.setLastModifiedTime(folder.file("bridges.txt"), LONG_AGO);

        assertThat(folder.refresh().changedAnything()).isFalse();
        assertThat(folder.update().changed()).containsExactly("bridges.txt");
    }

    @Test
    void aRefreshReadsAFileThatChangedShortlyBeforeItWasLastRead() throws IOException {
        FileTime now = Files.getLastModifiedTime(folder.file("bridges.txt"));
        folder.with("bridges.txt", "Bridges sink.");
        Files.setLastModifiedTime(folder.file("bridges.txt"), now);

        assertThat(folder.refresh().changed()).containsExactly("bridges.txt");
    }

    @Test
    void aRefreshSeesASidecarThatComesChangesAndGoes() throws IOException {
        settle();
        folder.with("bridges.meta.yaml", "title: Bridges\n");
        Files.setLastModifiedTime(folder.file("bridges.meta.yaml"), LONG_AGO);
        assertThat(folder.refresh().changed()).containsExactly("bridges.txt");

        folder.with("bridges.meta.yaml", "title: Tunnels\n");
        assertThat(folder.refresh().changed()).containsExactly("bridges.txt");

        folder.without("bridges.meta.yaml");
        assertThat(folder.refresh().changed()).containsExactly("bridges.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "garbled", "0\nbridges x y z a\n", "\ud83d\ude00"})
    void withoutItsNotesARefreshReadsTheFiles(String notes) throws IOException {
        settle();
        Files.writeString(folder.parts().folder().resolve("seen"), notes);
        folder.with("bridges.txt", "Bridges sink.");
        Files.setLastModifiedTime(folder.file("bridges.txt"), LONG_AGO);

        assertThat(folder.refresh().changed()).containsExactly("bridges.txt");
    }

    @Test
    void aRefreshMissesNoTextThatIsGone() throws IOException {
        settle();
        Files.delete(folder.parts()
                .folder()
                .resolve("texts")
                .resolve(folder.record("bridges").version().digest().hex() + ".txt"));

        assertThat(folder.refresh().changed()).containsExactly("bridges.txt");
    }

    /// All files were last changed long before they are read.
    private void settle() throws IOException {
        Files.setLastModifiedTime(folder.file("bridges.txt"), LONG_AGO);
        Files.setLastModifiedTime(folder.file("roads.md"), LONG_AGO);
        folder.update();
    }

    private void assertSameAsFresh() throws IOException {
        for (var file : folder.library().list().files()) {
            fresh.with(file.path(), Files.readString(file.file()));
        }
        fresh.update();
        assertThat(folder.generation()).isEqualTo(fresh.generation());
        try (IndexSnapshot here = folder.snapshot();
                IndexSnapshot there = fresh.snapshot()) {
            assertThat(here.documents())
                    .usingRecursiveComparison()
                    .ignoringFields("previous")
                    .isEqualTo(there.documents());
            for (String words : new String[] {"bridges rust", "roads crack melt", "all streets", "c d"}) {
                assertThat(here.search(here.terms(words), 100)).isEqualTo(there.search(there.terms(words), 100));
            }
        }
    }
}
