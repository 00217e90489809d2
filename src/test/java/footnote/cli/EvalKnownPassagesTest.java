package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `footnote eval FILE` in somebody's build: what it writes, and what it ends with.
class EvalKnownPassagesTest {
    private static final String LIDO = "When does the lido reopen?";

    @TempDir
    private Path folder;

    private Path documents;

    @BeforeEach
    void writeDocuments() throws IOException {
        documents = Files.createDirectory(folder.resolve("documents"));
        Files.writeString(documents.resolve("lido.txt"), "The lido reopens on 3 May 2027. Dogs stay outside.");
    }

    @Test
    void whereAllIsAsMarkedItEndsWithZero() throws IOException {
        Console console = eval(known("reopens on 3 May", "xylophone"));

        assertThat(console.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(console.err()).isEmpty();
    }

    @Test
    void aQuestionThatIsWrongAndNotMarkedIsNamed() throws IOException {
        Path known = known("Dogs stay outside", "xylophone");

        Console console = eval(known);

        assertThat(console.exitCode()).isEqualTo(ExitCode.NOT_AS_EXPECTED);
        assertThat(console.errorLines()).containsExactly("Wrong, and no known miss: " + LIDO);
        Files.writeString(known, Files.readString(known).replace("    cite:", "    known-miss: true\n    cite:"));
        assertThat(eval(known).exitCode()).isEqualTo(ExitCode.OK);
    }

    @Test
    void aKnownMissThatIsRightIsToldAndNoFailure() throws IOException {
        Path known = known("reopens on 3 May", "xylophone");
        Files.writeString(known, Files.readString(known).replace("    cite:", "    known-miss: true\n    cite:"));

        Console console = eval(known);

        assertThat(console.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(console.errorLines()).containsExactly("Right now, so that its known-miss can be taken off: " + LIDO);
    }

    @Test
    void figuresMayBeGivenInstead() throws IOException {
        Path known = known("Dogs stay outside", "xylophone");

        assertThat(eval(known, "--fail-under", "right=.5,refused/unanswerable=1")
                        .exitCode())
                .isEqualTo(ExitCode.OK);
        Console console = eval(known, "--fail-under", "right=.6", "--fail-over", "right=.4");
        assertThat(console.exitCode()).isEqualTo(ExitCode.NOT_AS_EXPECTED);
        assertThat(console.errorLines())
                .containsExactly(
                        "The figure right is 0.500, which is under 0.6.",
                        "The figure right is 0.500, which is over 0.4.");
    }

    @Test
    void aRunThatWasKeptIsComparedWith() throws IOException {
        Path run = folder.resolve("run.json");
        assertThat(eval(known("reopens on 3 May", "xylophone"), "--save", run.toString())
                        .exitCode())
                .isEqualTo(ExitCode.OK);

        Console same = eval(known("reopens on 3 May", "zeppelin"), "--against", run.toString());
        Console worse = eval(known("Dogs stay outside", "xylophone"), "--against", run.toString());

        assertThat(same.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(same.out()).contains("1 questions in both, 0 better, 0 worse, 0 shown otherwise, 1 new, 1 gone");
        assertThat(worse.exitCode()).isEqualTo(ExitCode.NOT_AS_EXPECTED);
        assertThat(worse.errorLines()).containsExactly("Right before and wrong now: " + LIDO);
        assertThat(worse.out())
                .contains("2 questions in both, 0 better, 1 worse")
                .contains("| right | 2 | 1.000 | 0.500 | -0.500 (-1.000 to +0.000) |");
    }

    @Test
    void theReportIsWrittenWithTheComparison() throws IOException {
        Path run = folder.resolve("run.json");
        Path html = folder.resolve("report.html");
        Path known = known("reopens on 3 May", "xylophone");
        eval(known, "--save", run.toString());

        Console console = eval(known, "--against", run.toString(), "--html", html.toString());

        assertThat(console.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(Files.readString(html))
                .contains("What became of the 2 questions of", LIDO, "Since the run of ", "</html>");
    }

    @Test
    void whatCannotBeReadEndsWithOneAndIsNamed() throws IOException {
        Path known = known("reopens on 3 May", "xylophone");

        Console against =
                eval(known, "--against", folder.resolve("nowhere.json").toString());
        Console slip = eval(known("reopens on 4 May", "xylophone"));

        assertThat(against.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(against.err()).contains("nowhere.json cannot be read");
        assertThat(slip.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(slip.err()).contains("'reopens on 4 May' of the document lido, which does not say so");
    }

    @Test
    void aFigureThatIsNoneIsAWrongCommandLine() throws IOException {
        Path known = known("reopens on 3 May", "xylophone");

        Console name = eval(known, "--fail-under", "hits=.5");
        Console share = eval(known, "--fail-over", "right=85");

        assertThat(name.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(name.err()).contains("'hits' is not a figure. The figures are hit@1, hit@3, right-first");
        assertThat(share.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(share.err()).contains("'85' is not a share from 0 to 1");
    }

    @Test
    void aLanguageModelThatNobodyNamedIsAskedFor() throws IOException {
        Console console = eval(known("reopens on 3 May", "xylophone"), "--with-model");

        assertThat(console.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(console.err())
                .contains("There is no language model for '--with-model': name one in FOOTNOTE_LLM_PROVIDER");
    }

    @Test
    void helpTellsTheFiguresAndWhatItEndsWith() {
        String help = Console.run("eval", "--help").out().replaceAll("\\s+", " ");

        assertThat(help)
                .contains("--fail-under=FIGURE=SHARE")
                .contains("hit@1, hit@3, right-first")
                .containsSubsequence("It ends with:", "0 all is as expected", "4 something is not as expected");
    }

    private Path known(String snippet, String unanswerable) throws IOException {
        return Files.writeString(folder.resolve("known.yaml"), """
                documents: %s
                questions:
                  - question: "%s"
                    cite: [{document: lido, snippet: "%s"}]
                  - question: "%s"
                    refuse: "nothing of the kind"
                """.formatted(documents, LIDO, snippet, unanswerable));
    }

    private Console eval(Path known, String... options) {
        return Console.run(Stream.concat(
                        Stream.of(
                                "eval",
                                known.toString(),
                                "--index",
                                folder.resolve("index").toString()),
                        Stream.of(options))
                .toArray(String[]::new));
    }
}
