package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `footnote ask --explain`, as a person at a terminal reads it.
class ExplainTest {
    @TempDir
    private Path folder;

    private Path documents;

    @BeforeEach
    void writeDocuments() throws IOException {
        documents = Files.createDirectory(folder.resolve("minutes"));
        Files.writeString(
                documents.resolve("lido.txt"),
                "The lido reopens on 3 May 2027. Entry costs £4. Ann Reed, who runs the lido with eleven volunteers from"
                        + " the old boat club by the river, said that nobody expects a queue on the very first morning.");
        Files.writeString(
                documents.resolve("rink.txt"), "The rink reopens in June 2026.\n\nThe rink was shut in 2019.");
    }

    @Test
    void theAnswerComesFirstAndThenHowItCameAbout() {
        String out = ask("--explain", "When does the lido reopen?").out();

        assertThat(out).startsWith("3 May 2027 [1]");
        assertThat(out.substring(out.indexOf("How this answer came about")).lines())
                .contains("Question    read by itself")
                .contains("            kind when, wanted time, at no time in particular")
                .anyMatch(line -> line.startsWith("            terms lido (lido, rarity "))
                .anyMatch(line -> line.startsWith("Search      ") && line.contains(" with 5 sentences"))
                .anyMatch(line -> line.matches("   1 +1 .*  shown \\[1]"))
                .anyMatch(line -> line.equals("     lido 0–31: The lido reopens on 3 May 2027."))
                .anyMatch(line -> line.startsWith("Answered?   with a probability of ") && line.endsWith(", so yes"))
                .contains("Decision    answered, by the probability")
                .anyMatch(line -> line.startsWith("Time        understand ") && line.contains(" ms, search "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When does the lido reopen?",
                "When did the rink in Oakham shut in 2019?",
                "Who runs the lido and what did Ann Reed say of the queue and of the volunteers from the old boat club?",
                "zebra",
                "Hello!"
            })
    void noLineIsWiderThanATerminal(String question) {
        String out = ask("--explain", question).out();

        assertThat(out.substring(out.indexOf("How this answer came about")).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(120));
    }

    @Test
    void whyEachSentenceWasLeftOutStandsBesideIt() {
        String out = ask("--explain", "When did the lido in Oakham reopen?").out();

        assertThat(out)
                .contains("question refused [1]")
                .contains("lacking: not about that name")
                .contains("oakham, rarity ")
                .contains(", in no document")
                .contains("Decision    no_evidence (not_about_that_name), by a name or number that no document has");
    }

    @Test
    void aQuestionThatGoesOnSaysHowItWasRead() {
        assertThat(ask("--explain", "--after", "When was the rink shut in 2019?", "and in 2026?")
                        .out())
                .contains("Question    goes on from what was said before, read as: When was the rink shut in 2026?")
                .contains("at a time from 2026-01-01 to 2026-12-31")
                .contains("said before, searched for besides: ");
        assertThat(ask("--explain", "Hello!").out()).contains("Decision    about_service, by the wording alone");
    }

    @Test
    void theJsonHasItToo() {
        JsonNode json = JsonMapper.shared()
                .readTree(ask("--explain", "--json", "When does the lidoo reopen?")
                        .out());

        assertThat(json.at("/trace/question/corrections/0/read").asString()).isEqualTo("lido");
        assertThat(json.at("/trace/candidates/0/reader/span").asString()).contains("3 May 2027");
        assertThat(ask("--json", "When does the lido reopen?").out()).doesNotContain("trace");
    }

    private Console ask(String... words) {
        return Console.run(Stream.concat(
                        Stream.of(
                                "ask",
                                "--documents",
                                documents.toString(),
                                "--index",
                                folder.resolve("index").toString()),
                        Stream.of(words))
                .toArray(String[]::new));
    }
}
