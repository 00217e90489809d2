package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The measuring commands, from the files of a set to what is printed.
class EvalCommandTest {
    @TempDir
    private Path folder;

    private Path set;

    @BeforeEach
    void writeASet() throws IOException {
        set = Files.createDirectory(folder.resolve("pools"));
        Files.writeString(set.resolve("corpus.jsonl"), """
                {"id": "p_1", "title": "Lido", "text": "The outdoor pool reopens in May. Entry costs four pounds."}
                {"id": "p_2", "title": "Rink", "text": "The ice rink is closed. It reopens next winter."}
                {"id": "p_3", "title": "", "text": "Dogs are welcome in the park."}
                """);
        Files.writeString(set.resolve("queries.jsonl"), """
                {"id": "q:1", "text": "When does the outdoor pool reopen?"}
                {"id": "q:2", "text": "Is the rink open in winter?"}
                {"id": "q:3", "text": "Who painted the mural?"}
                """);
        Files.writeString(set.resolve("qrels.tsv"), """
                query-id\tcorpus-id\tscore
                q:1\tp_1\t1
                q:2\tp_2\t1
                """);
    }

    @Test
    void retrievalPrintsTheFiguresOfASetAndLeavesNothingBehind() throws IOException {
        Console console = retrieval();

        assertThat(console.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(console.out())
                .startsWith("pools: 2 queries over the 3 passages of " + set.resolve("corpus.jsonl")
                        + "; left out: 1 without a relevant passage, 0 that cannot be asked\n")
                .contains("| BM25 | 1.0000 | 1.0000 | 1.0000 | 1.0000 | – |");
        try (Stream<Path> left = Files.list(folder.resolve("index"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void retrievalWritesARunFile() throws IOException {
        Path run = folder.resolve("run.trec");

        retrieval("--out", run.toString(), "--method", "lexical", "--depth", "1");

        assertThat(Files.readAllLines(run))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).matches("q:\\d Q0 p_\\d 1 \\d+\\.\\d+ footnote-words"));
    }

    @Test
    void theReaderHasASayWhereItIsAskedTo() {
        assertThat(retrieval().out()).doesNotContain("| read |");
        assertThat(retrieval("--read").out()).contains("| read | 1.0000 | 1.0000 | 1.0000 | 1.0000 |");
    }

    @Test
    void theFeaturesOfKnownQuestionsAreWrittenALineEach() throws IOException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        Files.writeString(documents.resolve("lido.txt"), "The lido reopens on 3 May 2027. Entry costs £4.");
        Path known = Files.writeString(folder.resolve("known.yaml"), """
                documents: %s
                questions:
                  - question: "When does the lido reopen?"
                    kind: when
                    cite: [{document: lido, snippet: "reopens on 3 May"}]
                  - question: "xylophone"
                    kind: far
                    refuse: "nothing of the kind"
                """.formatted(documents));
        Path features = folder.resolve("features.jsonl");

        Console console = Console.run(
                "eval",
                known.toString(),
                "--index",
                folder.resolve("index").toString(),
                "--features",
                features.toString());

        assertThat(console.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(Files.readAllLines(features))
                .satisfiesExactly(
                        found -> assertThat(found)
                                .contains(
                                        "\"answerable\":true,\"found\":true",
                                        "\"right\":true",
                                        "\"reader\":",
                                        "\"margin\":"),
                        nothing -> assertThat(nothing)
                                .contains("\"answerable\":false,\"found\":false")
                                .doesNotContain("NaN"));
    }

    @Test
    void twoRunsPrintTheSameFigures() {
        assertThat(withoutTimes(retrieval())).isEqualTo(withoutTimes(retrieval()));
    }

    @Test
    void scalePrintsOneRowOfCosts() {
        Console console = measure("scale", "200", "--from", set.toString());

        assertThat(console.exitCode()).isEqualTo(ExitCode.OK);
        List<String> lines = console.out().lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst())
                .startsWith("| passages | words s | vectors/s | on disk | words p50 / p95 / p99 ms |");
        assertThat(lines.getLast()).startsWith("| 200 | ");
    }

    @Test
    void aBrokenLineIsNamedInOneSentence() throws IOException {
        Files.writeString(set.resolve("corpus.jsonl"), "{\"id\": \"p_1\"}\n");

        Console console = retrieval();

        assertThat(console.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(console.errorLines())
                .containsExactly("Line 1 of " + set.resolve("corpus.jsonl") + " has no 'text', or a blank one.");
    }

    @Test
    void sizesThatAreNoneAreNamed() {
        assertThat(measure("scale", "0", "--from", set.toString()).err()).contains("at least 1 passage, not 0");
        assertThat(retrieval("--depth", "0").err()).contains("A depth is at least 1, not 0");
    }

    @Test
    void withoutAFileOrACommandTheFileIsAskedFor() {
        Console console = Console.run("eval");

        assertThat(console.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(console.errorLines())
                .containsExactly(
                        "Missing required parameter: 'FILE'. Run 'footnote eval --help' to see what can be given.");
    }

    @Test
    void aFileOfKnownPassagesIsStillAsked() throws IOException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        Files.writeString(documents.resolve("lido.txt"), "The lido reopens on 3 May 2027.");
        Path known = Files.writeString(folder.resolve("known.yaml"), """
                documents: %s
                questions:
                  - question: "When does the lido reopen?"
                    cite: [{document: lido, snippet: "reopens on 3 May"}]
                """.formatted(documents));

        Console console = Console.run(
                "eval", known.toString(), "--index", folder.resolve("index").toString());

        assertThat(console.out()).startsWith("1 questions, 1 answerable and 0 not");
    }

    private static List<String> withoutTimes(Console console) {
        return console.out()
                .lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.substring(0, line.indexOf('–') + 1))
                .toList();
    }

    private Console retrieval(String... options) {
        return measure(Stream.concat(Stream.of("retrieval", set.toString()), Stream.of(options))
                .toArray(String[]::new));
    }

    private Console measure(String... words) {
        return Console.run(Stream.of(
                        Stream.of("eval"),
                        Stream.of(words),
                        Stream.of("--index", folder.resolve("index").toString()))
                .flatMap(part -> part)
                .toArray(String[]::new));
    }
}
