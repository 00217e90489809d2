package footnote.retrieve;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.conversation.Question;
import footnote.conversation.QuestionAnalyzer;
import footnote.index.IndexSnapshot;
import footnote.index.IndexedFolder;
import footnote.index.PassageFilter;
import footnote.index.ScoredPassage;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetrieverTest {
    private static final String QUESTION = "Which old trams run late?";

    @AutoClose
    private IndexedFolder folder;

    @BeforeEach
    void index(@TempDir Path root) {
        folder = new IndexedFolder(root)
                .with("a.txt", "Trams are red.")
                .with("b.txt", "Old trams run late.")
                .with("c.txt", "Late trams are red.")
                .with("d.txt", "Buses are blue.");
        folder.update();
    }

    @Test
    void thePassageThatSharesMostComesFirst() {
        List<ScoredPassage> found = retrieve(QUESTION, 10);

        assertThat(found).extracting(hit -> hit.passage().document().value()).containsExactly("b", "c", "a");
        assertThat(found)
                .isSortedAccordingTo(
                        Comparator.comparingDouble(ScoredPassage::score).reversed());
        assertThat(found).allSatisfy(hit -> assertThat(hit.score()).isPositive());
    }

    @Test
    void noMoreThanTheLimitComeBack() {
        assertThat(retrieve(QUESTION, 2)).isEqualTo(retrieve(QUESTION, 10).subList(0, 2));
    }

    @Test
    void nothingComesBackForUnknownWords() {
        assertThat(retrieve("Is a volcano about to erupt?", 10)).isEmpty();
        assertThat(retrieve("What is it about?", 10)).isEmpty();
    }

    private List<ScoredPassage> retrieve(String question, int limit) {
        try (IndexSnapshot snapshot = folder.snapshot()) {
            return new Retriever(limit, QueryVectors.NONE)
                    .retrieve(
                            new QuestionAnalyzer().analyze(Question.of(question), snapshot),
                            PassageFilter.ALL,
                            snapshot)
                    .passages();
        }
    }
}
