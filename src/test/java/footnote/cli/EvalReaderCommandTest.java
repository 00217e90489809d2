package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `footnote eval reader` in a project that has its own sets, and little or nothing beside it.
class EvalReaderCommandTest {
    private static final String HOME = "footnote.home";

    @TempDir
    private Path folder;

    private Path project;
    private @Nullable String home;

    @BeforeEach
    void writeAProject() throws IOException {
        project = Files.createDirectory(folder.resolve("project"));
        home = System.setProperty(HOME, project.toString());
        write("training/data/kept.tsv", "a-1\tkept\nb-1\tunseen\n");
        String page = """
                {"id": "a-1", "title": "Bins", "text": "Bins go out on Friday. We wash nothing.", "questions": [\
                {"q": "When do bins go out?", "type": "time", "answerable": true, "evidence": ["Bins go out on Friday."]},\
                {"q": "Who wrote Hamlet?", "type": "far", "answerable": false, "evidence": []}]}
                """;
        write("training/data/pages/a.jsonl", page + page.replace("a-1", "b-1"));
        write("training/data/claims/ca.jsonl", claims("ca-10") + claims("ca-20"));
        write("pages about a lido/lido.txt", "The lido reopens on 3 May 2027. Dogs stay outside.");
        write("src/test/resources/known-passages/council-pages.yaml", known("../pages of somebody else"));
    }

    private static String claims(String group) {
        String claim = """
                {"group": "%s", "claim": "Bins go out on %s.", "evidence": "The bins go out on Friday.", "label": "%s"}
                """;
        return claim.formatted(group, "Friday", "supported") + claim.formatted(group, "Monday", "unsupported");
    }

    private static String known(String documents) {
        return """
                documents: "%s"
                questions:
                  - question: "When does the lido reopen?"
                    cite: [{document: lido, snippet: "reopens on 3 May"}]
                  - question: "xylophone"
                    refuse: "nothing of the kind"
                """.formatted(documents);
    }

    @AfterEach
    void leaveTheProject() {
        if (home == null) {
            System.clearProperty(HOME);
        } else {
            System.setProperty(HOME, home);
        }
    }

    @Test
    void whatIsThereIsMeasuredAndWhatIsNotIsNamedAboveTheTable() {
        Console console = reader();

        assertThat(console.err()).isEmpty();
        assertThat(console.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(console.out().lines())
                .startsWith(
                        missing("SQuAD 2.0", "shared/bench/squad2/squad2.json", "--bench"),
                        missing("CLAPNQ", "shared/bench/clapnq", "--bench"),
                        missing("WiCE", "shared/bench/wice/claims.jsonl", "--bench"),
                        missing("the questions of council-pages.yaml", "pages of somebody else", "--known"),
                        "",
                        "| set | figure | value (95 % interval) |",
                        "|---|---|---|",
                        "| kept pages (1) | hit@1 over the page | 1.000 (1.000 to 1.000) |")
                .anyMatch(line -> line.startsWith("| unseen pages (1) | AUROC of answerability | "))
                .anyMatch(line -> line.startsWith("| claims kept apart (1 groups) | AUROC of support | "));
        assertThat(console.out().lines().toList().getLast()).startsWith("one window of 60 words: p50 ");
    }

    @Test
    void whatIsAskedForAndNotThereEndsItBeforeAnythingIsMeasured() {
        Path nowhere = folder.resolve("nowhere");

        Console bench = reader("--bench", nowhere.toString());
        Console known = reader("--known", nowhere.toString());

        assertThat(bench.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(bench.errorLines()).containsExactly(missing("SQuAD 2.0", "nowhere/squad2/squad2.json", "--bench"));
        assertThat(bench.out()).isEmpty();
        assertThat(known.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(known.errorLines()).containsExactly(missing("the questions of nowhere", "nowhere", "--known"));
        assertThat(known.out()).doesNotContain("| set |");
    }

    @Test
    void theWholeServiceIsAskedTheKnownQuestions() throws IOException {
        Path known = write("known.yaml", known("pages about a lido"));

        Console console = reader("--known", known.toString());

        assertThat(console.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(console.out())
                .contains("| known.yaml | hit@1 | 1.000 (1.000 to 1.000) |")
                .contains("| known.yaml | refused/unanswerable | 1.000 (1.000 to 1.000) |")
                .contains("| known.yaml | AUROC of answerability | 1.000 (1.000 to 1.000) |");
    }

    @Test
    void aSetIsPutInANewOrderWhereThatIsAskedFor() throws IOException {
        Console console = reader("--rerank", retrievalSet("pools").toString());

        assertThat(console.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(console.out())
                .contains("| 2 queries over 2 passages | nDCG@10 of the search | 1.000 (1.000 to 1.000) |")
                .contains("| 2 queries over 2 passages | nDCG@10 read | 1.000 (1.000 to 1.000) |");
    }

    @Test
    void queriesThatStandInAnotherSetAreNotMeasuredAndThatIsSaid() throws IOException {
        Path chosenOn = project.resolve("chosen-on");
        write("chosen-on/queries.jsonl", "{\"id\": \"x\", \"text\": \"Is the ice rink closed?\"}");

        Console console = reader("--rerank", retrievalSet("pools").toString(), "--without", chosenOn.toString());

        assertThat(console.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(console.out())
                .contains("Queries of pools that stand in " + chosenOn + ", too, are left out: 1 of 2.")
                .contains("| 1 queries over 2 passages | nDCG@10 read | ");
    }

    @Test
    void thereIsNothingToLeaveQueriesOutOfUnlessASetIsPutInANewOrder() {
        Console console = reader("--without", folder.toString());

        assertThat(console.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(console.err()).contains("--rerank");
    }

    @Test
    void theFeaturesOfClaimsAreWrittenAndNothingIsMeasured() throws IOException {
        Path features = folder.resolve("support.jsonl");

        Console console = reader("--features", features.toString());

        assertThat(console).isEqualTo(new Console(ExitCode.OK, "", ""));
        assertThat(Files.readAllLines(features))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).contains("\"supported\":", "\"features\":{\"reader\":"));
    }

    private String missing(String name, String place, String option) {
        return "Nothing is measured over %s, since %s is not there: name another place with %s."
                .formatted(name, folder.resolve(place), option);
    }

    private Path retrievalSet(String name) throws IOException {
        write(name + "/corpus.jsonl", """
                {"id": "p1", "title": "Lido", "text": "The outdoor pool reopens in May."}
                {"id": "p2", "title": "Rink", "text": "The ice rink is closed in summer."}
                """);
        write(name + "/queries.jsonl", """
                {"id": "q1", "text": "When does the outdoor pool reopen?"}
                {"id": "q2", "text": "Is the ice rink closed?"}
                """);
        write(name + "/qrels.tsv", "query-id\tcorpus-id\tscore\nq1\tp1\t1\nq2\tp2\t1\n");
        return project.resolve(name);
    }

    private Path write(String name, String content) throws IOException {
        Path file = project.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private Console reader(String... options) {
        List<String> words =
                List.of("eval", "reader", "--index", folder.resolve("index").toString());
        return Console.run(Stream.concat(words.stream(), Stream.of(options)).toArray(String[]::new));
    }
}
