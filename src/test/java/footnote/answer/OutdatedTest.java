package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutdatedTest {
    private static final String SECTION = "---\ntitle: %s\n%s---\n%s\n";

    @TempDir
    private Path folder;

    @Test
    void aRefusalNamesTheEarlierDocumentThatSpokeOfIt() throws IOException {
        assertThat(refusal(
                        "What does a lampshade permit cost?",
                        SECTION.formatted("Fees 2022", "", "A lampshade permit costs £4.\n\nPools are free."),
                        SECTION.formatted("Fees 2024", "supersedes: 1\n", "The pool is warm.")))
                .endsWith("An earlier document, “Fees 2022”, speaks of it, but was superseded by “Fees 2024”.");
    }

    @Test
    void andOneThatWasWithdrawn() throws IOException {
        assertThat(refusal(
                        "What does a lampshade permit cost?",
                        SECTION.formatted("Fees 2022", "withdrawn: true\n", "A lampshade permit costs £4."),
                        SECTION.formatted("Fees 2024", "", "The pool is warm.")))
                .endsWith("A document that was withdrawn, “Fees 2022”, speaks of it.");
    }

    @Test
    void whatItDoesNotSpeakOfIsNoReasonToNameIt() throws IOException {
        assertThat(refusal(
                        "What does a lantern permit cost?",
                        SECTION.formatted("Fees 2022", "", "A lampshade permit costs £4.\n\nLanterns glow."),
                        SECTION.formatted("Fees 2024", "supersedes: 1\n", "The pool is warm.")))
                .doesNotContain("Fees");
    }

    private String refusal(String question, String... documents) throws IOException {
        try (var shelf = Shelf.of(folder, documents)) {
            return ((Answer.Abstained) shelf.ask(question)).message();
        }
    }
}
