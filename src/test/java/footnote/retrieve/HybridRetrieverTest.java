package footnote.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.conversation.Question;
import footnote.conversation.QuestionAnalyzer;
import footnote.document.DocumentId;
import footnote.index.IndexSnapshot;
import footnote.index.IndexedFolder;
import footnote.index.IndexingProgress;
import footnote.index.PassageFilter;
import footnote.index.ScoredPassage;
import footnote.index.VectorFill;
import footnote.model.Embedder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With the model itself.
class HybridRetrieverTest {
    private static final String QUESTION = "When do you mend the pavements?";

    private static Embedder embedder;

    @AutoClose
    private IndexedFolder folder;

    @BeforeAll
    static void load() {
        embedder = Embedder.load();
    }

    @AfterAll
    static void unload() {
        embedder.close();
    }

    @BeforeEach
    void index(@TempDir Path root) {
        folder = new IndexedFolder(root)
                .with("footways.txt", "The footway repair programme starts in April.")
                .with("library.txt", "The library lends books and films.")
                .with("mending.txt", "Volunteers mend clothes at the repair café.")
                .with("swimming.txt", "The pool is open on Sundays.");
        folder.update();
    }

    @Test
    void withoutVectorsAPassageInOtherWordsIsNotFound() {
        Retrieved found = retrieve(QUESTION, PassageFilter.ALL);

        assertThat(found.mode()).isEqualTo(Retrieved.Mode.LEXICAL);
        assertThat(ids(found)).containsExactly("mending");
    }

    @Test
    void withVectorsItIsFoundByWhatItMeans() {
        fill();

        Retrieved found = retrieve(QUESTION, PassageFilter.ALL);

        assertThat(found.mode()).isEqualTo(Retrieved.Mode.HYBRID);
        assertThat(ids(found)).startsWith("mending", "footways");
        assertThat(found.passages())
                .extracting(ScoredPassage::score)
                .allSatisfy(score -> assertThat(score).isBetween(0.0, 1.0));
    }

    @Test
    void whatMatchesInBothWaysComesFirstWithTheWholeScore() {
        fill();

        Retrieved found = retrieve("Which books and films does the library lend?", PassageFilter.ALL);

        assertThat(ids(found)).startsWith("library");
        assertThat(found.passages().getFirst().score()).isGreaterThan(0.99);
    }

    @Test
    void itIsToldWhichSearchFoundAPassage() {
        fill();

        List<RetrievalTrace.PassageTrace> told =
                retrieve(QUESTION, PassageFilter.ALL).trace().passages();

        assertThat(told).hasSize(4).allSatisfy(passage -> {
            assertThat(passage.byMeaning().orElseThrow().score())
                    .isEqualTo(passage.found().meaning());
            assertThat(passage.byWords().isPresent())
                    .isEqualTo(passage.found().passage().document().value().equals("mending"));
        });
        assertThat(told).extracting(RetrievalTrace.PassageTrace::rank).containsExactly(1, 2, 3, 4);
    }

    @Test
    void onlyWhatPassesIsFound() {
        fill();
        var filter = new PassageFilter(Set.of(), Set.of(), Set.of(new DocumentId("swimming")), null, null);

        assertThat(ids(retrieve(QUESTION, filter))).containsExactly("swimming");
    }

    @Test
    void aQuestionWithoutAWordToLookForFindsNothing() {
        fill();

        assertThat(retrieve("What is it?", PassageFilter.ALL).passages()).isEmpty();
    }

    @Test
    void whereNoModelRunsWordsDo() {
        fill();
        try (IndexSnapshot snapshot = folder.snapshot()) {
            var analysis = new QuestionAnalyzer().analyze(Question.of(QUESTION), snapshot);
            Retrieved found = new Retriever(10, QueryVectors.NONE).retrieve(analysis, PassageFilter.ALL, snapshot);

            assertThat(found.mode()).isEqualTo(Retrieved.Mode.LEXICAL);
        }
    }

    private void fill() {
        new VectorFill(folder.indexFolder(), embedder::passage).run(1, IndexingProgress.NONE, () -> true);
    }

    private Retrieved retrieve(String question, PassageFilter filter) {
        try (IndexSnapshot snapshot = folder.snapshot()) {
            var analysis = new QuestionAnalyzer().analyze(Question.of(question), snapshot);
            return new Retriever(10, text -> Optional.of(embedder.query(text))).retrieve(analysis, filter, snapshot);
        }
    }

    private static List<String> ids(Retrieved found) {
        return found.passages().stream()
                .map(hit -> hit.passage().document().value())
                .toList();
    }
}
