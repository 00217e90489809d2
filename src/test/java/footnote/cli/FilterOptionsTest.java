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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A question that is put to some of the documents alone, on the command line.
class FilterOptionsTest {
    @TempDir
    private Path folder;

    private Path documents;

    @BeforeEach
    void writeTwoDocumentsThatDisagree() throws IOException {
        documents = Files.createDirectory(folder.resolve("minutes"));
        write("gazette.txt", "Elmford Gazette", "2024-03-01", "news", "The lido reopens on 3 May 2024.");
        write("council.txt", "Elmford Council", "2024-04-01", "statement", "The lido reopens on 7 July 2024.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--publisher=elmford gazette",
                "--kind=news",
                "--kind=NEWS",
                "--document=gazette",
                "--to=2024-03-31",
                "--from=2024-03-01 --to=2024-03-01",
                "--kind=news --kind=report",
                "--document=gazette --document=council --kind=news"
            })
    void onlyADocumentThatPassesAnswers(String options) {
        Console console = ask(options.split(" (?=--)"));

        assertThat(console.exitCode()).as(console.err()).isEqualTo(ExitCode.OK);
        assertThat(console.out())
                .startsWith("3 May 2024 [1]\n\nThe lido reopens on 3 May 2024. [1]")
                .doesNotContain("July");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--from=2024-01-01",
                "--kind=news --kind=statement",
                "--publisher=Elmford Gazette --publisher=Elmford Council",
                "--document=gazette --document=council"
            })
    void severalValuesOfOneOptionLetEachPass(String options) {
        assertThat(ask(options.split(" (?=--)")).out()).contains("3 May 2024", "7 July 2024");
    }

    @Test
    void aRefusalSaysThatNoDocumentPasses() {
        Console console = ask("--kind", "minutes");

        assertThat(console.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(console.out()).startsWith("No document passes the filters").doesNotContain("May 2024");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            --kind=blog       | '--kind': 'blog' is no kind, which is one of news, statement, report, opinion, minutes, other
            --publisher=      | '--publisher': '' names no publisher
            --document=a b    | '--document': 'a b' is no document id, which has letters, digits and single hyphens alone
            --from=today      | '--from': 'today' is no day, which is written as 2024-05-17
            --to=2024-13-01   | '--to': '2024-13-01' is no day, which is written as 2024-05-17
            --from=2025-01-01 | '--from': '2025-01-01' is after the last day, '2024-12-31': put the earlier day first
            """)
    void aValueThatCannotBeUsedIsNamedWithItsOptionAndWhatIsAllowed(String option, String named) {
        Console console = option.startsWith("--to") ? ask(option) : ask(option, "--to=2024-12-31");

        assertThat(console.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(console.errorLines())
                .containsExactly(
                        "Invalid value for option " + named + ". Run 'footnote ask --help' to see what can be given.");
        assertThat(folder.resolve("index")).doesNotExist();
    }

    @Test
    void aDayIsGivenOnce() {
        Console console = ask("--from=2024-01-01", "--from=2024-02-01");

        assertThat(console.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(console.err()).contains("'--from' (DAY) should be specified only once");
    }

    private void write(String name, String publisher, String date, String kind, String text) throws IOException {
        Files.writeString(documents.resolve(name), text);
        Files.writeString(
                documents.resolve(name + ".meta.yaml"),
                "publisher: %s\ndate: %s\nkind: %s\n".formatted(publisher, date, kind));
    }

    private Console ask(String... options) {
        Stream<String> before = Stream.of("ask", "--documents", documents.toString(), "--index");
        Stream<String> after = Stream.of(folder.resolve("index").toString(), "When does the lido reopen?");
        return Console.run(Stream.of(before, after, Stream.of(options))
                .flatMap(part -> part)
                .toArray(String[]::new));
    }
}
