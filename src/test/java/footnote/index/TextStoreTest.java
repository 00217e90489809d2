package footnote.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.document.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextStoreTest {
    private static final String TEXT = "Zwölf 😀 e\u0301\n";
    private static final Version VERSION = Version.of(TEXT);
    private static final Version OTHER = Version.of("Other.");

    private Path folder;
    private TextStore store;

    @BeforeEach
    void open(@TempDir Path root) {
        folder = root.resolve("texts");
        store = new TextStore(folder);
    }

    @Test
    void givesBackWhatWasPut() throws IOException {
        assertThat(store.holds(VERSION)).isFalse();
        store.put(VERSION, TEXT);
        store.put(VERSION, TEXT);

        assertThat(store.holds(VERSION)).isTrue();
        assertThat(store.text(VERSION)).isEqualTo(TEXT);
        assertThat(folder).isDirectoryContaining("glob:**.txt").isDirectoryNotContaining("glob:**.partial");
    }

    @Test
    void neverGivesATextThatWasChanged() throws IOException {
        store.put(VERSION, TEXT);
        Files.writeString(folder.resolve(VERSION.digest().hex() + ".txt"), TEXT + " ");

        assertThat(store.holds(VERSION)).isFalse();
        assertThatThrownBy(() -> store.text(VERSION))
                .isInstanceOfSatisfying(
                        IndexException.class, e -> assertThat(e.reason()).isEqualTo(IndexException.Reason.DAMAGED));

        store.put(VERSION, TEXT);
        assertThat(store.text(VERSION)).isEqualTo(TEXT);
    }

    @Test
    void saysSoWhereAVersionIsNotKept() {
        assertThatThrownBy(() -> store.text(VERSION))
                .isInstanceOf(IndexException.class)
                .hasMessageContaining(VERSION.toString());
    }

    @Test
    void keepsWhatIsNeededAndTakesAwayWhatAnInterruptedRunLeft() throws IOException {
        putBoth();
        Files.writeString(folder.resolve("text123.partial"), "Half a te");
        store.retire(Set.of(OTHER), 5, Long.MAX_VALUE);

        assertThat(store.holds(OTHER)).isTrue();
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void keepsATextForAsLongAsAnOlderStateIsHeld() throws IOException {
        putBoth();

        store.retire(Set.of(OTHER), 5, 4);
        assertThat(store.holds(VERSION)).isTrue();
        store.retire(Set.of(OTHER), 6, 4);
        assertThat(store.holds(VERSION)).isTrue();
        store.retire(Set.of(OTHER), 7, 5);
        assertThat(store.holds(VERSION)).isFalse();
    }

    @Test
    void aTextThatIsNeededAgainCountsAsNeededUntilThen() throws IOException {
        putBoth();
        store.retire(Set.of(OTHER), 5, 4);
        store.retire(Set.of(OTHER, VERSION), 6, 4);

        store.retire(Set.of(OTHER), 7, 6);

        assertThat(store.holds(VERSION)).isTrue();
    }

    @Test
    void withoutItsNotesItTakesATextToHaveBeenNeededUntilNow() throws IOException {
        putBoth();
        store.retire(Set.of(OTHER), 5, 4);
        Files.writeString(folder.resolve("retired"), "garbled \uffff");

        store.retire(Set.of(OTHER), 7, 6);

        assertThat(store.holds(VERSION)).isTrue();
    }

    private void putBoth() throws IOException {
        store.put(VERSION, TEXT);
        store.put(OTHER, "Other.");
    }

    @Test
    void refusesATextThatHasNoUtf8Form() {
        String lone = "half a face \ud83d";

        assertThatThrownBy(() -> store.put(Version.of(lone), lone)).isInstanceOf(IllegalArgumentException.class);
        assertThat(folder).isEmptyDirectory();
    }
}
