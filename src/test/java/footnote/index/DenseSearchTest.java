package footnote.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import footnote.document.DocumentId;
import footnote.document.DocumentKind;
import footnote.model.Embedder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// With vectors that stand for a text, but are made without a model, so that every figure is known.
class DenseSearchTest {
    @AutoClose
    private IndexedFolder folder;

    private final AtomicInteger made = new AtomicInteger();

    @BeforeEach
    void index(@TempDir Path root) {
        folder = new IndexedFolder(root)
                .with(
                        "roads.md",
                        "---\npublisher: Roads\nkind: report\ndate: 2024-03-01\n---\n# Roads\n\nFootways are laid.\n")
                .with(
                        "books.md",
                        "---\npublisher: Library\nkind: news\ndate: 2023-05-01\n---\n# Books\n\nBooks are lent.\n")
                .with("notes.md", "# Notes\n\nPools are open.\n");
        folder.update();
    }

    @Test
    void thereAreNoVectorsUntilTheyAreMade() {
        try (IndexSnapshot snapshot = folder.snapshot()) {
            assertThat(snapshot.hasVectors()).isFalse();
            assertThatIllegalStateException()
                    .isThrownBy(() -> snapshot.dense(vector("Books are lent."), PassageFilter.ALL, 3));
        }

        assertThat(fill()).isEqualTo(3);

        try (IndexSnapshot snapshot = folder.snapshot()) {
            assertThat(snapshot.hasVectors()).isTrue();
        }
    }

    @Test
    void theNearestComesFirstWithItsCosine() {
        fill();
        try (IndexSnapshot snapshot = folder.snapshot()) {
            float[] query = vector("Books\nBooks are lent.");
            List<PassageHit> hits = snapshot.dense(query, PassageFilter.ALL, 3);

            assertThat(hits).hasSize(3).isSorted();
            assertThat(snapshot.fetch(hits).getFirst().passage().document()).isEqualTo(new DocumentId("books"));
            assertThat(hits.getFirst().score()).isCloseTo(1, within(0.02));
            int[] numbers = hits.stream().mapToInt(PassageHit::number).toArray();
            assertThat(snapshot.similarities(query, numbers))
                    .containsExactly(
                            hits.stream().mapToDouble(PassageHit::score).toArray());
        }
    }

    @Test
    void onlyWhatIsNewIsMadeAgain() {
        fill();
        folder.with("more.md", "# More\n\nTrams are late.\n").update();
        try (IndexSnapshot snapshot = folder.snapshot()) {
            assertThat(snapshot.hasVectors()).isFalse();
        }

        assertThat(fill()).isEqualTo(1);
        assertThat(made).hasValue(4);
    }

    @Test
    void aRunThatIsStoppedIsGoneOnWith() {
        assertThat(new VectorFill(folder.index(), this::counted).run(1, IndexingProgress.NONE, () -> false))
                .isZero();

        assertThat(fill()).isEqualTo(3);
        assertThat(fill()).isZero();
    }

    @Test
    void aSnapshotKeepsTheVectorsThatItWasTakenWith() {
        try (IndexSnapshot before = folder.snapshot()) {
            fill();
            assertThat(before.hasVectors()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "roads, , , , , roads",
        ", report, , , , roads",
        ", , books, , , books",
        ", , , 2024-01-01, , roads",
        ", , , , 2023-12-31, books",
        ", , , 2023-05-01, 2024-03-01, books roads",
        "library, report, , , , ''",
        ", , , , , books notes roads"
    })
    void bothWaysOfSearchingLookAtWhatPassesOnly(
            String publisher, String kind, String document, LocalDate from, LocalDate to, String passing) {
        fill();
        var filter = new PassageFilter(
                publisher == null ? Set.of() : Set.of(publisher),
                kind == null ? Set.of() : Set.of(DocumentKind.named(kind).orElseThrow()),
                document == null ? Set.of() : Set.of(new DocumentId(document)),
                from,
                to);
        List<String> expected = passing.isEmpty() ? List.of() : List.of(passing.split(" "));
        try (IndexSnapshot snapshot = folder.snapshot()) {
            List<String> terms = snapshot.terms("footways books pools");
            assertThat(ids(snapshot, snapshot.dense(vector("any"), filter, 10)))
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(ids(snapshot, snapshot.lexical(SearchTerm.of(terms), filter, 10)))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    /// Vectors without anything in common are the hardest to tell apart by a bit each.
    @Test
    void ofManyThoseThatSeemNearestAreLookedAtAndNearlyAllOfTheNearestAreAmongThem(@TempDir Path root) {
        try (var many = new IndexedFolder(root)) {
            for (int i = 0; i < 40; i++) {
                var text = new StringBuilder();
                for (int j = 0; j < 50; j++) {
                    text.append("- Item ").append(i).append(" of ").append(j).append('\n');
                }
                many.with("list" + i + ".md", text.toString());
            }
            many.update();
            LuceneParts parts = LuceneParts.in(many.index()).exactUpTo(100);
            new VectorFill(parts, DenseSearchTest::vector).run(2, IndexingProgress.NONE, () -> true);
            try (LuceneIndex byBits = LuceneIndex.open(parts);
                    LuceneIndex exact = LuceneIndex.open(many.index());
                    LuceneSnapshot near = byBits.newestSnapshot();
                    LuceneSnapshot nearest = exact.newestSnapshot()) {
                assertThat(near.usesCodes()).isTrue();
                assertThat(nearest.usesCodes()).isFalse();
                int found = 0;
                for (int i = 0; i < 20; i++) {
                    float[] query = vector("question " + i);
                    List<PassageHit> hits = near.dense(query, PassageFilter.ALL, 10);
                    assertThat(hits).hasSize(10).isSorted();
                    hits = new ArrayList<>(hits);
                    hits.retainAll(nearest.dense(query, PassageFilter.ALL, 10));
                    found += hits.size();
                }
                assertThat(found).isGreaterThan(175);
            }
        }
    }

    @Test
    void whatAFilterLetsPassIsFoundAmongManyToo(@TempDir Path root) {
        try (var few = new IndexedFolder(root)) {
            few.with("a.md", "- one\n- two\n- three\n- four\n- five\n").with("b.md", "- six\n- seven\n");
            few.update();
            LuceneParts parts = LuceneParts.in(few.index()).exactUpTo(2);
            new VectorFill(parts, DenseSearchTest::vector).run(1, IndexingProgress.NONE, () -> true);
            var filter = new PassageFilter(Set.of(), Set.of(), Set.of(new DocumentId("b")), null, null);
            try (LuceneIndex byBits = LuceneIndex.open(parts);
                    LuceneIndex exact = LuceneIndex.open(few.index());
                    LuceneSnapshot near = byBits.newestSnapshot();
                    LuceneSnapshot nearest = exact.newestSnapshot()) {
                assertThat(near.usesCodes()).isTrue();
                assertThat(near.dense(vector("any"), filter, 10))
                        .hasSize(1)
                        .isEqualTo(nearest.dense(vector("any"), filter, 10));
            }
        }
    }

    private static List<String> ids(IndexSnapshot snapshot, List<PassageHit> hits) {
        var ids = new ArrayList<String>();
        snapshot.fetch(hits).forEach(hit -> ids.add(hit.passage().document().value()));
        return ids;
    }

    private int fill() {
        return new VectorFill(folder.index(), this::counted).run(2, IndexingProgress.NONE, () -> true);
    }

    private float[] counted(String text) {
        made.incrementAndGet();
        return vector(text);
    }

    /// A unit vector that depends on the text alone.
    private static float[] vector(String text) {
        var random = new Random(text.hashCode());
        var vector = new float[Embedder.DIMENSIONS];
        double squares = 0;
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) random.nextGaussian();
            squares += vector[i] * vector[i];
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(squares);
        }
        return vector;
    }
}
