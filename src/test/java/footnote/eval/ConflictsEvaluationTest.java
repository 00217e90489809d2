package footnote.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import footnote.conversation.Question;
import footnote.evidence.OverlapAssessor;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConflictsEvaluationTest {
    private static final String BOTH = """
            {"question": "When was the Elm mill built?", "documents": [
            {"text": "The Elm mill was built in 1810. The Elm mill was built of oak. The Elm mill was built well."},
            {"text": "The Elm mill was built in 1902."}], "gold_answers": ["1810", "1902"], "wrong_answers": []}
            """.replace("\n", "");
    private static final String MISLED = """
            {"question": "When was the Ash mill built?", "documents": [{"text": "The Ash mill was built in 1777."}],
            "gold_answers": ["1666"], "wrong_answers": ["1777"]}
            """.replace("\n", "");

    @TempDir
    private Path folder;

    @Test
    void countsWhereEveryValidAnswerIsShownAndNoWrongOne() throws IOException {
        String table = measured(BOTH, MISLED);

        assertThat(table).contains("2 questions");
        assertThat(row(table, "several documents heard")).startsWith("1.000").contains(" 0.500 ");
    }

    @Test
    void aDigitOfAnotherNumberIsNoAnswer() {
        var question = new DisputedQuestion(Question.of("How many?"), List.of(), List.of("10"), List.of("9"));

        assertThat(question.hasEveryRight(List.of("It was 1910."))).isFalse();
        assertThat(question.hasEveryRight(List.of("It was 10."))).isTrue();
        assertThat(question.hasAnyWrong(List.of("It was 1910, and 9 came."))).isTrue();
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatExceptionOfType(RetrievalSetException.class)
                .isThrownBy(() -> new ConflictsEvaluation(folder, new OverlapAssessor(), new OverlapAssessor())
                        .measure(folder.resolve("none.jsonl"), new PrintWriter(new StringWriter())))
                .withMessageContaining("none.jsonl");
    }

    private String measured(String... lines) throws IOException {
        Path file = Files.write(folder.resolve("questions.jsonl"), List.of(lines));
        var out = new StringWriter();
        new ConflictsEvaluation(folder, new OverlapAssessor(), new OverlapAssessor())
                .measure(file, new PrintWriter(out, true));
        return out.toString();
    }

    private static String row(String table, String name) {
        return table.lines()
                .filter(line -> line.startsWith("| " + name))
                .map(line -> line.substring(line.indexOf('|', 2) + 2))
                .findFirst()
                .orElseThrow();
    }
}
