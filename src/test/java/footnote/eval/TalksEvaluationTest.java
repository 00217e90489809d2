package footnote.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import footnote.evidence.OverlapAssessor;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TalksEvaluationTest {
    private static final String ANSWERED = turn("a", "When does the lido open?", "", "ANSWERABLE");
    private static final String GOES_ON =
            turn("b", "and the rink?", said("user", "When does the lido open?"), "ANSWERABLE");
    private static final String REFUSED = turn("c", "Who shot the bear in Oslo?", "", "UNANSWERABLE");
    private static final String ASKED_BACK =
            turn("d", "What did she say?", said("user", "Who are Ann Reed and May Bell?"), "UNDERSPECIFIED");

    @TempDir
    private Path folder;

    @BeforeEach
    void passages() throws IOException {
        Files.writeString(folder.resolve("corpus.jsonl"), """
                {"id": "p1", "title": "Lido", "text": "The lido opens in May."}
                {"id": "p2", "title": "Rink", "text": "The rink opens in June."}
                """);
        Files.writeString(folder.resolve("qrels.tsv"), "query-id\tcorpus-id\tscore\na\tp1\t1\nb\tp1\t1\n");
    }

    @Test
    void turnsAreCountedByWhatThePassagesHaveForThem() throws IOException {
        String table = measured(ANSWERED, GOES_ON, REFUSED, ASKED_BACK);

        assertThat(table).startsWith("4 turns over 2 passages");
        assertThat(shares(table, "answerable")).containsExactly("2", "1.000", "0.500", "0.000", "0.000");
        assertThat(shares(table, "unanswerable")).containsExactly("1", "0.000", "0.000", "1.000", "0.000");
        assertThat(shares(table, "underspecified")).containsExactly("1", "0.000", "0.000", "0.000", "1.000");
    }

    @Test
    void whatCannotBeAskedIsLeftOut() throws IOException {
        assertThat(measured(ANSWERED, turn("e", "???", "", "PARTIAL"))).startsWith("1 turns");
    }

    @Test
    void anotherWordForTheAnswerabilityIsNamed() {
        assertThatExceptionOfType(RetrievalSetException.class)
                .isThrownBy(() -> measured(turn("a", "When?", "", "PERHAPS")))
                .withMessageContaining("PERHAPS")
                .withMessageContaining("queries.jsonl");
    }

    private static String turn(String id, String text, String turns, String answerability) {
        return "{\"id\": \"%s\", \"text\": \"%s\", \"turns\": [%s], \"answerability\": \"%s\"}"
                .formatted(id, text, turns, answerability);
    }

    private static String said(String speaker, String text) {
        return "{\"speaker\": \"%s\", \"text\": \"%s\"}".formatted(speaker, text);
    }

    private String measured(String... turns) throws IOException {
        Files.write(folder.resolve("queries.jsonl"), List.of(turns));
        var out = new StringWriter();
        new TalksEvaluation(folder.resolve("index"), new OverlapAssessor()).measure(folder, new PrintWriter(out, true));
        return out.toString();
    }

    private static List<String> shares(String table, String name) {
        return table.lines()
                .filter(line -> line.startsWith("| " + name + " "))
                .flatMap(line -> List.of(line.split(" \\| ")).stream().skip(1))
                .map(cell -> cell.replaceAll("[ (|].*", ""))
                .toList();
    }
}
