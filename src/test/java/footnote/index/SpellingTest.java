package footnote.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
    @AutoClose
    private IndexedFolder folder;

    @BeforeEach
    void index(@TempDir Path root) {
        folder = new IndexedFolder(root);
        folder.with("one.txt", "The council put one house and a pond on the inspectorate’s accommodation list.")
                .update();
    }

    @ParameterizedTest
    @CsvSource({
        "counci,council",
        "councill,council",
        "counxil,council",
        "cuoncil,council",
        "hosue,house",
        "accomodation,accommodation",
        "acomodation,accommodation",
        "inspektorat,inspectorate"
    })
    void mendsOneMistakeAndTwoInALongWord(String misspelt, String meant) {
        assertThat(correction(misspelt)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pnd", "on", "coxxcil", "kouncil", "acomodatoin", "zebra", "hose", "buy", "bus"})
    void leavesShortWordsOtherFirstLettersTooManyMistakesAndEnglishWordsAlone(String word) {
        assertThat(correction(word)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"teh,the", "waht,what", "whch,which", "wehn,when", "anythng,anything"})
    void aWordBesidesThoseOfTheDocumentsIsMeantWhereNoneOfTheirsIsNear(String misspelt, String meant) {
        assertThat(correction(misspelt)).isEqualTo(meant);
    }

    @Test
    void prefersTheWordThatNeedsFewerMendings() {
        folder.with("two.txt", "Statements differ.").with("three.txt", "A statement.");
        folder.with("four.txt", "Statements vary.").update();

        assertThat(correction("statemant")).isEqualTo("statement");
    }

    @Test
    void ofEquallyNearWordsPrefersTheOneInMorePassages() {
        folder.with("two.txt", "The mouse ran.").with("three.txt", "The mousse set.");
        folder.with("four.txt", "The mousse fell.").update();

        assertThat(correction("mouste")).isEqualTo("mousse");
    }

    @Test
    void aLetterTooManyCountsNoMoreThanAWrongOne() {
        folder.with("two.txt", "One train.").with("three.txt", "A train.").with("four.txt", "Two trains.");
        folder.update();

        assertThat(correction("trainz")).isEqualTo("train");
    }

    @Test
    void ofWordsInAsManyPassagesPrefersTheFirstInTheAlphabet() {
        folder.with("two.txt", "A tower, a toner.").update();

        assertThat(correction("tober")).isEqualTo("toner");
    }

    private String correction(String word) {
        try (IndexSnapshot snapshot = folder.snapshot()) {
            return snapshot.correction(word, Set.of("which", "when", "what", "want", "but", "the", "anything"))
                    .orElse("");
        }
    }
}
