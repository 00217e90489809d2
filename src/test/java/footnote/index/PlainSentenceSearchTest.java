package footnote.index;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.passage.Quotation;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainSentenceSearchTest {
    @AutoClose
    private PlainSentenceSearch search;

    @BeforeEach
    void index(@TempDir Path root) {
        search = PlainSentenceSearch.over(new IndexedFolder(root)
                .with("a.txt", "Trams run late. Trams run empty. The old trams run on the new tracks of the city.")
                .with("b.txt", "Nobody rides. Trams run late. Trams are red. Buses are late too. Cars wait.")
                .passages());
    }

    @Test
    void findsTheSentenceThatSharesMostWords() {
        assertThat(found("Which trams are red?", 1)).containsExactly("Trams are red.");
    }

    @Test
    void neverRefusesWhereAnyWordMatches() {
        assertThat(found("Did a dragon ever wait for the emperor of Mars?", 5)).containsExactly("Cars wait.");
    }

    @Test
    void equalsComeInTheOrderOfTheDocuments() {
        List<Quotation> found = search.search("trams late", 2);

        assertThat(found).extracting(Quotation::text).containsOnly("Trams run late.");
        assertThat(found).extracting(each -> each.document().value()).containsExactly("a", "b");
    }

    @Test
    void aSentenceOfTwoPassagesIsFoundOnce() {
        assertThat(found("buses", 10)).containsExactly("Buses are late too.");
        assertThat(found("red", 10)).containsExactly("Trams are red.");
    }

    @Test
    void findsNothingForWordsThatNoSentenceHas() {
        assertThat(found("volcano", 10)).isEmpty();
        assertThat(found("the of ?", 10)).isEmpty();
    }

    private List<String> found(String question, int limit) {
        return search.search(question, limit).stream().map(Quotation::text).toList();
    }
}
