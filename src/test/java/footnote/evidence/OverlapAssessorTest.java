package footnote.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Shelf;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlapAssessorTest {
    @TempDir
    private Path folder;

    @Test
    void aRareWordCountsForMoreThanACommonOne() throws IOException {
        try (var shelf = Shelf.of(
                folder,
                "# Roads\n\nThe council met on roads.\n\n# Parks\n\nThe council met on parks.\n\n"
                        + "# Bats\n\nBats live in the old mill.\n\n# Mills\n\nThe council met on mills.")) {
            assertThat(first(shelf, "council and bats")).isEqualTo("Bats live in the old mill.");
        }
    }

    @Test
    void aSentenceWithADateComesFirstWhereATimeIsAsked() throws IOException {
        try (var shelf = Shelf.of(folder, "The pool reopened to much applause. The pool reopened on 3 May 2024.")) {
            assertThat(first(shelf, "When did the pool reopen?")).isEqualTo("The pool reopened on 3 May 2024.");
        }
    }

    @Test
    void aLeadInComesAfterASentenceThatSaysSomething() throws IOException {
        try (var shelf = Shelf.of(folder, "The leader of the council said:\n\nThe leader of the council is tired.")) {
            assertThat(first(shelf, "leader of the council")).isEqualTo("The leader of the council is tired.");
        }
    }

    @Test
    void theHeadingAboveASentenceCountsForIt() throws IOException {
        try (var shelf = Shelf.of(
                folder, "# Swimming pool\n\nOpen from nine to five.\n\n# Skating rink\n\nOpen from ten to six.")) {
            assertThat(first(shelf, "skating rink open from")).isEqualTo("Open from ten to six.");
        }
    }

    @Test
    void equalsComeInTheOrderOfDocumentAndPlace() throws IOException {
        try (var shelf = Shelf.of(folder, "Bins are emptied weekly by us.", "Bins are emptied weekly by them.")) {
            assertThat(shelf.rank("bins emptied weekly"))
                    .extracting(
                            scored -> scored.candidate().passage().document().value())
                    .isEqualTo(List.of("1", "2"));
        }
    }

    @Test
    void everySentenceOfAFoundPassageIsScoredOnce() throws IOException {
        try (var shelf = Shelf.of(folder, "Owls hoot. Cats purr. Dogs bark. Cows low. Bees hum.")) {
            assertThat(shelf.rank("owls cats dogs cows bees"))
                    .extracting(scored -> scored.candidate().sentence().text())
                    .containsExactlyInAnyOrder("Owls hoot.", "Cats purr.", "Dogs bark.", "Cows low.", "Bees hum.");
        }
    }

    private static String first(Shelf shelf, String question) {
        return shelf.rank(question).getFirst().candidate().sentence().text();
    }
}
