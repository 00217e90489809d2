package footnote.document;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.eval.Parts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One document that an office program saves in three formats says the same in all of them.
class LibreOfficeTest {
    private static final Path OFFICE = Path.of("/usr/bin/soffice");

    @Test
    void aReportSaysTheSameAsWordAsOpenDocumentAndAsPdf(@TempDir Path folder) throws Exception {
        Parts.required(OFFICE, "LibreOffice");
        Path source = folder.resolve("report.fodt");
        Files.writeString(source, ResourceLines.text(LibreOfficeTest.class, "report.fodt"));

        List<String> asWord = read(convert(source, "docx"));
        List<String> asOpenDocument = read(convert(source, "odt"));
        List<String> asPdf = read(convert(source, "pdf"));

        assertThat(asWord)
                .contains("heading 1: The libraries of Wrenfield", "heading 2: What comes next")
                .contains(
                        "list item: the reading room, which needs a new roof before the winter",
                        "table row: Northgate | 12,400 | £54,000")
                .contains("paragraph: As the minutes of 4 May say.");
        assertThat(asOpenDocument).isEqualTo(asWord);
        // on a page, a note stands at the foot and keeps its number, and a program may begin it with one that is not
        // raised
        assertThat(asPdf)
                .extracting(block -> block.replace("1 As the minutes", "As the minutes"))
                .containsExactlyInAnyOrderElementsOf(asWord);
    }

    private static Path convert(Path source, String format) throws IOException, InterruptedException {
        Process office = new ProcessBuilder(
                        OFFICE.toString(),
                        "-env:UserInstallation="
                                + source.resolveSibling("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        source.resolveSibling(".").toString(),
                        source.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(office.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return source.resolveSibling("report." + format);
    }

    /// What is said, apart from what stands at the edges of pages.
    private static List<String> read(Path file) throws IOException {
        SourceDocument document = Reading.file(file.getFileName().toString(), Files.readAllBytes(file), "")
                .document();
        assertThat(document.provenance().author()).isEqualTo("Rosa Lind");
        return Reading.told(document).stream()
                .filter(block -> !block.startsWith("furniture"))
                .toList();
    }
}
