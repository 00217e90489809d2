package footnote.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.document.Version;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One state of the index depends on the documents alone and does not move.
class SnapshotTest {
    private static final List<String> WORDS =
            List.of("bridge", "road", "river", "levy", "budget", "school", "inspector", "park", "bin", "tram");

    @AutoClose
    private IndexedFolder folder;

    @AutoClose
    private IndexedFolder fresh;

    @BeforeEach
    void open(@TempDir Path root, @TempDir Path other) {
        folder = new IndexedFolder(root);
        fresh = new IndexedFolder(other);
    }

    @Test
    void documentsComeInTheOrderOfTheirIds() {
        folder.with("c.txt", "Third.").with("a.txt", "First.").update();
        folder.with("b.txt", "Second.").update();

        try (IndexSnapshot snapshot = folder.snapshot()) {
            assertThat(snapshot.documents())
                    .extracting(each -> each.id().value())
                    .containsExactly("a", "b", "c");
        }
    }

    @Test
    void theGenerationNamesTheDocumentsThatWereIndexed() throws IOException {
        folder.with("a.txt", "One thing.").update();
        fresh.with("a.txt", "One thing.").update();
        String first = folder.generation();
        assertThat(fresh.generation()).isEqualTo(first);

        folder.with("b.txt", "Another thing.").update();
        assertThat(folder.generation()).isNotEqualTo(first);

        folder.without("b.txt").update();
        assertThat(folder.generation()).isEqualTo(first);
    }

    @Test
    void aSnapshotTakenBeforeAnUpdateReadsItsOwnTextsAfterIt() {
        folder.with("a.txt", "Bridges rust.").with("b.txt", "Roads crack.").update();

        try (IndexSnapshot before = folder.snapshot()) {
            folder.with("a.txt", "Bridges hold.").update();

            assertThat(before.search(before.terms("rust"), 10)).hasSize(1);
            assertThat(before.documents())
                    .extracting(each -> before.text(each.version()))
                    .containsExactly("Bridges rust.", "Roads crack.");
        }
        assertThat(folder.found("rust")).isEmpty();
    }

    @Test
    void aTextIsKeptForOneRunAfterItsDocumentChanged() {
        folder.with("a.txt", "Bridges rust.").update();
        folder.with("a.txt", "Bridges hold.").update();
        folder.with("a.txt", "Bridges fall.").update();

        try (IndexSnapshot snapshot = folder.snapshot()) {
            assertThat(snapshot.text(Version.of("Bridges hold."))).isEqualTo("Bridges hold.");
            assertThatThrownBy(() -> snapshot.text(Version.of("Bridges rust.")))
                    .isInstanceOfSatisfying(
                            IndexException.class,
                            e -> assertThat(e.reason()).isEqualTo(IndexException.Reason.UNKNOWN_VERSION));
        }
    }

    @Test
    void manySmallChangesLeaveTheSameRankingAndScoresAsAFreshIndex() throws IOException {
        var random = new Random(7);
        for (int i = 0; i < 60; i++) {
            folder.with(i + ".txt", prose(random));
        }
        folder.update();
        for (int i = 0; i < 8; i++) {
            folder.with(i + ".txt", prose(random) + " The fleeting word.").update();
            folder.with(i + ".txt", prose(random)).update();
        }
        folder.without("8.txt").update();
        folder.sources().forEach(source -> fresh.with(source.path(), source.text()));
        fresh.update();

        assertThat(folder.generation()).isEqualTo(fresh.generation());
        try (IndexSnapshot changed = folder.snapshot();
                IndexSnapshot anew = fresh.snapshot()) {
            for (String word : WORDS) {
                List<String> terms = changed.terms(word + " of the budget");
                assertThat(changed.search(terms, 100)).isEqualTo(anew.search(terms, 100));
                assertThat(changed.rarity(terms.getFirst())).isEqualTo(anew.rarity(terms.getFirst()));
            }
            assertThat(changed.knows("fleet")).isFalse();
            assertThat(changed.correction("fleetinh", Set.of())).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 6, 30})
    void nothingIsKnownOfADeletedDocument(int documents) throws IOException {
        for (int i = 0; i < documents; i++) {
            folder.with(i + ".txt", "Word" + i + " stands here.");
        }
        folder.update();
        folder.without("0.txt").with("1.txt", "Another stands here.").update();

        try (IndexSnapshot snapshot = folder.snapshot()) {
            assertThat(snapshot.knows("word0")).isFalse();
            assertThat(snapshot.knows("word1")).isFalse();
            assertThat(snapshot.rarity("stand")).isEqualTo(Math.log(1 + 0.5 / (documents - 0.5)));
        }
    }

    private static String prose(Random random) {
        return Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
                .limit(5 + random.nextInt(20))
                .collect(Collectors.joining(" ", "The ", "."));
    }
}
