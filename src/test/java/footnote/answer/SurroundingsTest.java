package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.evidence.Candidate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands around a sentence and belongs to it.
class SurroundingsTest {
    private static final String LIST = """
            The barn is home to many:

            - bats
            - owls of the barn
            - cats

            It was built in 1931.
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"It hangs in the barn.", "This hangs in the barn.", "They hang in the barn, too."})
    void theSentenceBeforeExplainsAPronoun(String dependent) throws IOException {
        assertThat(explaining("The bat is asleep. " + dependent, dependent)).contains("The bat is asleep.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bats hang in the barn.",
                "It is well known that bats hang.",
                "There are bats in the barn.",
                "Italian bats hang in the barn.",
            })
    void mostSentencesExplainThemselves(String sentence) throws IOException {
        assertThat(explaining("The moon is up. " + sentence, sentence)).isEmpty();
    }

    @Test
    void aPersonIsExplainedByTheSpeakersName() throws IOException {
        assertThat(explaining("Ada Finch came. She said that bats hang.", "She said that bats hang."))
                .isEmpty();
    }

    @Test
    void theFirstSentenceHasNoneBeforeIt() throws IOException {
        assertThat(explaining("It hangs in the barn. Bats sleep.", "It hangs in the barn."))
                .isEmpty();
    }

    @Test
    void theItemsOfAListBelongTogether() throws IOException {
        assertThat(list("owls of the barn")).containsExactly("bats", "owls of the barn", "cats");
    }

    @Test
    void whatAnnouncesAListComesBeforeItsItems() throws IOException {
        assertThat(list("The barn is home to many:"))
                .containsExactly("The barn is home to many:", "bats", "owls of the barn", "cats");
    }

    @Test
    void aSentenceOutsideOfAListIsInNone() throws IOException {
        assertThat(list("It was built in 1931.")).isEmpty();
    }

    private Optional<String> explaining(String text, String sentence) throws IOException {
        return of(text, sentence, surroundings -> candidate -> surroundings.explaining(candidate))
                .map(candidate -> candidate.sentence().text());
    }

    private List<String> list(String sentence) throws IOException {
        return of(LIST, sentence, surroundings -> candidate -> surroundings.list(candidate)).stream()
                .map(candidate -> candidate.sentence().text())
                .toList();
    }

    private <T> T of(String text, String sentence, Function<Surroundings, Function<Candidate, T>> asked)
            throws IOException {
        try (var shelf = Shelf.of(folder, text)) {
            Candidate candidate = shelf.candidates(sentence).stream()
                    .filter(one -> one.sentence().text().equals(sentence))
                    .findFirst()
                    .orElseThrow();
            return asked.apply(new Surroundings(shelf.snapshot())).apply(candidate);
        }
    }
}
