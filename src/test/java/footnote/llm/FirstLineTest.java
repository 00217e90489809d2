package footnote.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstLineTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who runs it?",
                " \n\nWho runs it?\nThe firm does.",
                "Rewritten: Who runs it?",
                "\"Who runs it?\"\n",
                "Rewritten:\n**Who runs it?**",
                "> Question: “Who runs it?”"
            })
    void theLineIsTakenWithoutItsNameAndTheMarksAroundIt(String text) {
        assertThat(read(text)).contains("Who runs it?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "\"\"", "Rewritten:"})
    void whereThereIsNoneThatIsSaid(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void nothingIsWantedBehindIt() {
        var line = new FirstLine();

        assertThat(line.take("Who runs")).isTrue();
        assertThat(line.take(" it?\nThe")).isFalse();
    }

    @Test
    void whatNeverEndsIsGivenUp() {
        var line = new FirstLine();

        int pieces = 0;
        while (line.take("on and ") && pieces < 1_000) {
            pieces++;
        }

        assertThat(pieces).isLessThan(60);
        assertThat(line.text()).isEmpty();
    }

    private static Optional<String> read(String text) {
        var line = new FirstLine();
        boolean goesOn = true;
        for (int i = 0; goesOn && i < text.length(); i++) {
            goesOn = line.take(text.substring(i, i + 1));
        }
        return line.text();
    }
}
