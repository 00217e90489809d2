package footnote.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryWatchTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final Duration QUIET = Duration.ofMillis(100);

    @TempDir
    private Path folder;

    @AutoClose
    private LibraryWatch watch;

    @BeforeEach
    void open() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "One.");
        Files.createDirectory(folder.resolve(".hidden"));
        CacheTag.put(Files.createDirectory(folder.resolve("index")));
        watch = LibraryWatch.of(Library.open(folder));
    }

    @Test
    void itTellsOfWhatIsAddedChangedRenamedAndDeleted() throws Exception {
        Files.writeString(folder.resolve("b.txt"), "Two.");
        assertTold();
        Files.writeString(folder.resolve("a.txt"), "Other.");
        assertTold();
        Files.move(folder.resolve("b.txt"), folder.resolve("c.txt"));
        assertTold();
        Files.delete(folder.resolve("c.txt"));
        assertTold();

        assertThat(watch.isWhole()).isTrue();
        assertThat(watch.changedWithin(SHORT, QUIET)).isFalse();
    }

    @Test
    void itTellsOfWhatHappensInNewFolders() throws Exception {
        Path inner = Files.createDirectories(folder.resolve("new/inner"));
        assertTold();
        Files.writeString(inner.resolve("b.txt"), "Two.");
        assertTold();
    }

    @Test
    void manyChangesInARowAreToldOnce() throws Exception {
        for (int i = 0; i < 50; i++) {
            Files.writeString(folder.resolve(i + ".txt"), "Some.");
        }
        assertTold();

        assertThat(watch.changedWithin(SHORT, QUIET)).isFalse();
    }

    @Test
    void whatIsHiddenOrAnIndexIsNotWatched() throws Exception {
        Files.writeString(folder.resolve(".hidden/b.txt"), "Two.");
        Files.writeString(folder.resolve("index/b.txt"), "Two.");

        assertThat(watch.changedWithin(SHORT, QUIET)).isFalse();
    }

    @Test
    void afterItIsClosedItTellsOfNothing() throws Exception {
        watch.close();

        assertThat(watch.changedWithin(SHORT, QUIET)).isFalse();
    }

    private void assertTold() throws InterruptedException {
        assertThat(watch.changedWithin(LONG, QUIET)).isTrue();
    }
}
