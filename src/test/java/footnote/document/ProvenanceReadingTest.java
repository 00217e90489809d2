package footnote.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where a document says that it comes from: in its front matter, in a sidecar beside it, in its first heading.
class ProvenanceReadingTest {
    @Test
    void keysMayBeWrittenWithCapitals() {
        SourceDocument document = Reading.file(
                        "zoo.txt", "---\nTitle: Zoo news\nPUBLISHER: The zoo\nDate: 2025-01-01\n---\nThe zoo is open.")
                .document();

        assertThat(document.text()).isEqualTo("The zoo is open.");
        assertThat(document.provenance().title()).isEqualTo("Zoo news");
        assertThat(document.provenance().publisher()).isEqualTo("The zoo");
        assertThat(document.provenance().date()).isEqualTo("2025-01-01");
    }

    @Test
    void frontMatterGivesEveryValue() {
        ReadDocument read = Reading.file("a.md", """
                ---
                title: "  School\u00A0 places "
                publisher: Example Borough Council
                author: Anne Other
                date: 2024-05-17
                kind: Report
                url: https://www.example.org/places?page=1
                supersedes: [places-2022, places-2023]
                withdrawn: true
                review-by: 2025-06-01
                owner: Education
                layout: page
                ---
                The text.
                """);

        assertThat(read.warnings()).isEmpty();
        assertThat(read.document().text()).isEqualTo("The text.");
        assertThat(read.document().provenance())
                .isEqualTo(Metadata.combined(
                        List.of(new Metadata(
                                "School places",
                                "Example Borough Council",
                                "Anne Other",
                                LocalDate.of(2024, 5, 17),
                                DocumentKind.REPORT,
                                URI.create("https://www.example.org/places?page=1"),
                                List.of(new DocumentId("places-2022"), new DocumentId("places-2023")),
                                true,
                                LocalDate.of(2025, 6, 1),
                                "Education")),
                        "unused"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date: 17 May 2024       | has a date '17 May 2024' that cannot be used",
                "date: 2024-02-30        | has a date '2024-02-30'",
                "review-by: soon         | has a review-by 'soon'",
                "kind: blog              | has a kind 'blog'",
                "url: javascript:alert(1) | has a url 'javascript:alert(1)'",
                "url: file:///etc/passwd | has a url 'file:///etc/passwd'",
                "url: https:no-host      | has a url 'https:no-host'",
                "url: http://a b/        | has a url 'http://a b/'",
                "withdrawn: perhaps      | has a withdrawn 'perhaps'",
                "supersedes: ../old.txt  | has a supersedes '../old.txt'"
            })
    void aValueThatCannotBeUsedIsUnknownAndReported(String line, String warning) {
        ReadDocument read = Reading.file("a.txt", "---\n" + line + "\n---\nThe text.");

        assertThat(read.warnings()).singleElement().asString().startsWith("The front matter of a.txt " + warning);
        assertThat(read.document().provenance())
                .isEqualTo(Reading.file("a.txt", "The text.").document().provenance());
    }

    @ParameterizedTest
    @ValueSource(strings = {"supersedes", "withdrawn", "kind", "url", "date"})
    void aWarningIsOneLineWithoutControlCharacters(String key) {
        ReadDocument read = Reading.file("a.txt", "---\n" + key + ": \"x\\n\\e[31m\\u202Ey\"\n---\nThe text.");

        assertThat(read.warnings()).singleElement().asString().contains("'x [31my'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title: [unclosed", "title: a: b", "title: x\n\t- x", "date: 'b"})
    void yamlThatIsBrokenIsLeftOutAndReported(String yaml) {
        ReadDocument read = Reading.file("a.txt", "---\n" + yaml + "\n---\nThe text.");

        assertThat(read.document().text()).isEqualTo("The text.");
        assertThat(read.document().provenance().title()).isEqualTo("a.txt");
        assertThat(read.warnings()).singleElement().asString().contains("front matter of a.txt is not valid YAML");
    }

    @Test
    void proseBetweenTwoRulesIsText() {
        ReadDocument read = Reading.file("a.txt", "---\nNote: the library closes in March.\n---\nThe text.");

        assertThat(read.document().text()).contains("Note: the library closes in March.", "The text.");
        assertThat(read.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: Fees\n---\nThe text.",
                "---\r\ntitle: Fees\r\n---\r\nThe text.",
                "--- \ntitle: Fees\n... \nThe text.",
                "---\rtitle: Fees\r---\rThe text."
            })
    void frontMatterStandsBetweenFencesWhateverTheLineEnds(String text) {
        assertThat(FrontMatter.split(text).body()).isEqualTo("The text.");
        assertThat(Reading.file("a.txt", text).document().provenance().title()).isEqualTo("Fees");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: Fees\nThe text.",
                "----\ntitle: Fees\n---\nThe text.",
                "\n---\ntitle: Fees\n---\nThe text.",
                "---\ntitle: Fees --- The text."
            })
    void whatIsNotFencedAtTheStartIsText(String text) {
        assertThat(FrontMatter.split(text)).isEqualTo(new FrontMatter("", text));
    }

    @Test
    void emptyFrontMatterSaysNothing() {
        assertThat(FrontMatter.split("---\n---\nThe text.")).isEqualTo(new FrontMatter("", "The text."));
        assertThat(Reading.file("a.txt", "---\n---\nThe text.").warnings()).isEmpty();
    }

    @Test
    void frontMatterGoesBeforeTheSidecarValueByValue() {
        byte[] text = "---\ntitle: Fees\n---\n# Heading".getBytes(UTF_8);

        ReadDocument read = Reading.file("a.md", text, "title: Other\nowner: Finance\ncolour: red\ndate: May");

        assertThat(read.document().provenance())
                .returns("Fees", Provenance::title)
                .returns("Finance", Provenance::owner);
        assertThat(read.warnings()).singleElement().asString().startsWith("The metadata file of a.md has a date 'May'");
    }

    @Test
    void theSidecarTitleGoesBeforeTheFirstHeading() {
        assertThat(Reading.file("a.md", "# Heading".getBytes(UTF_8), "title: Sidecar")
                        .document()
                        .provenance()
                        .title())
                .isEqualTo("Sidecar");
    }

    @Test
    void aByteOrderMarkHidesNoSidecarValue() {
        ReadDocument read = Reading.file("a.txt", "The text.".getBytes(UTF_8), "\uFEFFtitle: Fees\n");

        assertThat(read.document().provenance().title()).isEqualTo("Fees");
    }

    @Test
    void theSidecarOfTheFullNameGoesBeforeThatOfTheStem(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "The text.");
        Files.writeString(folder.resolve("a.meta.yaml"), "title: Stem");
        assertThat(titleIn(folder)).isEqualTo("Stem");

        Files.writeString(folder.resolve("a.txt.meta.yaml"), "title: Full name");
        assertThat(titleIn(folder)).isEqualTo("Full name");
    }

    private static String titleIn(Path folder) {
        Library library = Library.open(folder);
        DocumentFile file = library.list().files().getFirst();
        return library.read(library.load(file)).document().provenance().title();
    }
}
