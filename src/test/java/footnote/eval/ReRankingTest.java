package footnote.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import footnote.model.Reading;
import footnote.model.WindowReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two passages that are much alike, of which the search finds the one that is not relevant first.
class ReRankingTest {
    private static final String RANK_2 = "0.631 (0.631 to 0.631)";
    private static final String RANK_1 = "1.000 (1.000 to 1.000)";

    @TempDir
    private Path folder;

    private Path indexes;
    private RetrievalSet set;

    @BeforeEach
    void writeASet() throws IOException {
        indexes = folder.resolve("index");
        Path pools = Files.createDirectory(folder.resolve("pools"));
        Files.writeString(pools.resolve("corpus.jsonl"), """
                {"id": "p1", "title": "", "text": "The outdoor pool reopens this May."}
                {"id": "p2", "title": "", "text": "The outdoor pool reopens."}
                {"id": "p3", "title": "", "text": "Dogs are welcome in the park."}
                {"id": "p4", "title": "", "text": "The ice rink sells soup and bread."}
                {"id": "p5", "title": "", "text": "A bus runs to the library at noon."}
                """);
        Files.writeString(pools.resolve("queries.jsonl"), """
                {"id": "q1", "text": "When is it that the outdoor pool reopens?"}
                """);
        Files.writeString(pools.resolve("qrels.tsv"), "query-id\tcorpus-id\tscore\nq1\tp1\t1\n");
        set = RetrievalSet.read(pools, null);
    }

    @Test
    void whatTheReaderLikesIsWorthWhatItMovesUp() {
        assertThat(measured(likes("May")))
                .extracting(ReaderFigure::name, figure -> figure.interval().toString())
                .containsExactly(
                        tuple("nDCG@10 of the search", RANK_2),
                        tuple("nDCG@10 read", RANK_1),
                        tuple("difference", "0.369 (0.369 to 0.369)"));
    }

    @Test
    void aReaderThatLikesAllAlikeChangesNothing() {
        assertThat(measured(likes("")))
                .extracting(figure -> figure.interval().toString())
                .containsExactly(RANK_2, RANK_2, "0.000 (0.000 to 0.000)");
    }

    @Test
    void itIsToldOverHowManyQueriesAndPassages() {
        assertThat(measured(likes(""))).extracting(ReaderFigure::set).containsOnly("1 queries over 5 passages");
    }

    @Test
    void itsIndexIsDeletedAfterwards() {
        measured(likes(""));

        assertThat(indexes).isEmptyDirectory();
    }

    private List<ReaderFigure> measured(WindowReader reader) {
        return new ReRanking(set, indexes, 50).measure(reader);
    }

    private static WindowReader likes(String word) {
        return (_, windows) -> windows.stream()
                .map(window -> new Reading(List.of(0.0), null, 0, window.text().contains(word) ? 20 : -20, 0))
                .toList();
    }
}
