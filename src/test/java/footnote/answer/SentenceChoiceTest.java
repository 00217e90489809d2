package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Answer.Grounded;
import footnote.answer.AnswerSentence.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which sentences are shown, and in what order, where all that were found answer.
class SentenceChoiceTest {
    @TempDir
    private Path folder;

    @Test
    void aSentenceThatRepeatsAnotherIsLeftOut() throws IOException {
        assertThat(texts("Where do bats sleep?", "Bats sleep in the old barn.", "Bats sleep there in the old barn."))
                .containsExactly("Bats sleep in the old barn.");
    }

    @Test
    void aWordInThePlaceOfAnotherIsNoRepetition() throws IOException {
        assertThat(texts(
                        "Did bat numbers change?",
                        "The bat numbers in the barn went up last year.",
                        "The bat numbers in the barn went down last year."))
                .hasSize(2);
    }

    @Test
    void theSameWordsElsewhereAreCitedBeside() throws IOException {
        Grounded answer =
                ask("Where do bats sleep?", "Bats sleep in the barn. Owls hoot.", "Cats purr. Bats sleep in the barn!");

        assertThat(answer.sentences().getFirst().text()).startsWith("Bats sleep in the barn");
        assertThat(answer.sentences().getFirst().citations()).hasSize(2);
    }

    @Test
    void aNumberANameOrADenialMakesTheDifference() throws IOException {
        assertThat(texts(
                        "Where do bats sleep?",
                        "In all 20 bats sleep in the old barn.",
                        "In all 30 bats sleep in the old barn."))
                .hasSize(2);
        assertThat(texts(
                        "Where do bats sleep?", "Bats do sleep in the old barn.", "Bats do not sleep in the old barn."))
                .hasSize(2);
    }

    @Test
    void aListIsShownWholeAndInItsOrder() throws IOException {
        String list = """
                The barn is home to many:

                - bats of three kinds
                - owls
                - cats

                It was built in 1931.
                """;

        assertThat(texts("Which bats are in the barn?", list))
                .containsSubsequence("bats of three kinds", "owls", "cats")
                .doesNotContain("It was built in 1931.");
    }

    @Test
    void whatAnnouncesAListComesWithIt() throws IOException {
        String list = """
                Bats sleep in old barns of the parish in three kinds of places:

                - under tiles
                - behind boards
                - in the tower

                It was built in 1931.
                """;

        assertThat(texts("Where do bats sleep in the parish?", list))
                .containsExactly(
                        "Bats sleep in old barns of the parish in three kinds of places:",
                        "under tiles",
                        "behind boards",
                        "in the tower");
    }

    @Test
    void whatCannotBeUnderstoodAloneIsFollowedByWhatStandsBeforeIt() throws IOException {
        Grounded answer = ask("Where do bats hang?", "The barn is old. It is where bats hang.");
        AnswerSentence context = answer.sentences().stream()
                .filter(sentence -> sentence.role() == Role.CONTEXT)
                .findFirst()
                .orElse(null);

        assertThat(answer.sentences()).extracting(AnswerSentence::text).contains("The barn is old.");
        if (context != null) {
            assertThat(context.text()).isEqualTo("The barn is old.");
        }
    }

    private List<String> texts(String question, String... documents) throws IOException {
        return ask(question, documents).sentences().stream()
                .map(AnswerSentence::text)
                .toList();
    }

    private Grounded ask(String question, String... documents) throws IOException {
        try (var shelf = Shelf.of(new EverySentence(), folder, documents)) {
            return (Grounded) shelf.ask(question);
        }
    }
}
