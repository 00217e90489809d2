package footnote.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import footnote.document.UnreadableDocumentException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatDetectorTest {
    private static final String ODF = "application/vnd.oasis.opendocument.";

    @ParameterizedTest
    @CsvSource({"a.txt, TEXT", "a.text, TEXT", "a.md, MARKDOWN", "a.MARKDOWN, MARKDOWN", "a.csv, CSV", "a.html, HTML"})
    void theNameTellsTextsApart(String name, FileFormat format) {
        assertThat(formatOf(name, "A fee, a place.\n")).isEqualTo(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "a.docx", "a.eml"})
    void aTextThatClaimsToBeSomethingElseIsAText(String name) {
        assertThat(formatOf(name, "A fee, a place.\n")).isEqualTo(FileFormat.TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!doctype html><p>x",
                "\uFEFF \n<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\"><p>x",
                "<html lang='en'><p>x",
                "<?xml version='1.0'?>\n<!-- saved from -->\n<html xmlns='http://www.w3.org/1999/xhtml'>x",
                "<HEAD><title>x</title>",
                "<body>x"
            })
    void aPageIsAPageWhateverItsName(String page) {
        assertThat(new String[] {"a.html", "a.txt", "a.md", "a.csv", "a.pdf"})
                .allSatisfy(name -> assertThat(formatOf(name, page)).isEqualTo(FileFormat.HTML));
        assertThat(formatOf("a.txt", page.replace("\uFEFF", "").getBytes(UTF_16)))
                .isEqualTo(FileFormat.HTML);
    }

    @ParameterizedTest
    @CsvSource({"a.txt, HTML", "a.md, MARKDOWN", "a.csv, CSV", "a.htm, HTML"})
    void aPieceOfAPageIsMarkdownInAMarkdownFile(String name, FileFormat format) {
        assertThat(formatOf(name, "<div align='center'>\n\n# Fees\n\n</div>\n")).isEqualTo(format);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The page begins with <!doctype html> and <html>.",
                "<p> is the tag of a paragraph.",
                "<http://example.org> is the address.",
                "The file begins with %PDF-1.7 and %âãÏÓ.",
                "%PDF-1.7 is how a PDF begins.",
                "PK is how a zip file begins: [Content_Types].xml, word/document.xml",
                "Subject: Fees\nDate: 12 March\n\nDear Anne,",
                "From: Anne\nTo: Bob\nSubject: Fees\n\nDear Bob,",
                "Dear all,\nFrom: Anne\nMIME-Version: 1.0\n\nis what a message has.",
                "{\\rtf is how rich text begins."
            })
    void aTextAboutOtherFormatsIsAText(String text) {
        String padded = text + " It has nothing to do with them otherwise.\n";

        assertThat(formatOf("a.txt", padded)).isEqualTo(FileFormat.TEXT);
        assertThat(formatOf("a.md", padded)).isEqualTo(FileFormat.MARKDOWN);
    }

    @Test
    void aPdfMayHaveOtherBytesBeforeItsHeader() {
        byte[] pdf = "%PDF-1.7\n%\u00E2\u00E3\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(ISO_8859_1);

        assertThat(formatOf("a.txt", pdf)).isEqualTo(FileFormat.PDF);
        assertThat(formatOf("a.txt", "\r\n%PDF-1.4\r\n")).isEqualTo(FileFormat.PDF);
        assertThat(formatOf("a.txt", joined("x".repeat(1_000).getBytes(UTF_8), pdf)))
                .isEqualTo(FileFormat.PDF);
        assertThat(formatOf("a.txt", "x\n%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF"))
                .isEqualTo(FileFormat.PDF);
    }

    @ParameterizedTest
    @CsvSource({
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml, DOCX",
        "application/vnd.ms-word.document.macroEnabled.main+xml, DOCX",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml, PPTX",
        "application/vnd.openxmlformats-officedocument.presentationml.slideshow.main+xml, PPTX",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml, XLSX"
    })
    void anOfficeFileIsToldByItsMainPart(String contentType, FileFormat format) {
        byte[] zip = zip(Map.of("[Content_Types].xml", "<Override ContentType='" + contentType + "'/>", "z", "x"));

        assertThat(formatOf("a.pdf", zip)).isEqualTo(format);
    }

    @Test
    void anOpenDocumentTextIsToldByItsType() {
        assertThat(formatOf("a.docx", zip(Map.of("mimetype", ODF + "text", "content.xml", "x"))))
                .isEqualTo(FileFormat.ODT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WordDocument        | OTHER_FORMAT | save it as .docx",
                "Workbook            | OTHER_FORMAT | save it as .xlsx",
                "PowerPoint Document | OTHER_FORMAT | save it as .pptx",
                "EncryptedPackage    | PROTECTED    | take the password off",
                "Other               | OTHER_FORMAT | is an old office file"
            })
    void anOldOrProtectedOfficeFileIsRefusedWithWhatToDo(String stream, Reason reason, String advice) {
        byte[] bytes = new byte[1024];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(magic, 0, bytes, 0, magic.length);
        byte[] name = stream.getBytes(UTF_16LE);
        System.arraycopy(name, 0, bytes, 512 + 128, name.length);

        assertRefused(bytes, reason, advice);
    }

    @Test
    void otherPackagesAreRefusedWithWhatToDo() {
        assertRefused(zip(Map.of("a.txt", "A fee.")), Reason.OTHER_FORMAT, "is an archive: unpack it");
        assertRefused(zip(Map.of("mimetype", ODF + "spreadsheet")), Reason.OTHER_FORMAT, "save it as .xlsx");
        assertRefused(zip(Map.of("mimetype", "application/epub+zip")), Reason.OTHER_FORMAT, "does not read");
        assertRefused(zip(Map.of("[Content_Types].xml", "<Types/>")), Reason.OTHER_FORMAT, "of a kind");
        assertRefused(
                zip(Map.of("mimetype", ODF + "text", "META-INF/manifest.xml", "<manifest:encryption-data/>")),
                Reason.PROTECTED,
                "take the password off");
        assertRefused("{\\rtf1\\ansi A fee.}".getBytes(UTF_8), Reason.OTHER_FORMAT, "Rich Text Format");
        assertRefused(new byte[] {1, 0, 2}, Reason.BINARY, "is not a text file");
    }

    @ParameterizedTest
    @ValueSource(ints = {22, 60, 150, -1, -21, -22, -30})
    void aPackageThatIsCutShortIsRefused(int length) {
        byte[] whole = zip(Map.of("[Content_Types].xml", "x".repeat(100), "b", "y"));
        byte[] cut = Arrays.copyOf(whole, length < 0 ? whole.length + length : length);

        assertRefused(cut, Reason.DAMAGED, "cut short or damaged");
    }

    @Test
    void aPackageThatPointsAnywhereIsReadSafely() {
        byte[] zip = zip(Map.of("[Content_Types].xml", "wordprocessingml.document.main+xml", "b", "y"));
        for (int i = 4; i < zip.length; i++) {
            byte[] garbled = zip.clone();
            garbled[i] = (byte) 0xFF;
            try {
                assertThat(formatOf("a.docx", garbled)).isEqualTo(FileFormat.DOCX);
            } catch (UnreadableDocumentException e) {
                assertThat(e.reason()).isIn(Reason.OTHER_FORMAT, Reason.DAMAGED);
            }
        }
    }

    @Test
    void anEntryThatWouldFillTheDiskIsNotUnpacked() {
        byte[] zip = zip(Map.of("[Content_Types].xml", "wordprocessingml.document.main+xml" + " ".repeat(50_000_000)));

        assertThat(zip.length).isLessThan(100_000);
        assertThat(formatOf("a.docx", zip)).isEqualTo(FileFormat.DOCX);
    }

    @Test
    void aMessageIsToldByTheHeaderLinesOfAMailProgram() {
        String message = """
                Received: from mail.example.org
                \tby mx.example.org
                From: Anne <anne@example.org>
                Subject: Fees
                Message-ID: <1@example.org>

                Dear Bob,
                """;

        assertThat(formatOf("a.txt", message)).isEqualTo(FileFormat.EML);
        assertThat(formatOf("a.html", message)).isEqualTo(FileFormat.EML);
        assertThat(formatOf("a.eml", "From: Anne\nSubject: Fees\n\nDear Bob,")).isEqualTo(FileFormat.EML);
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatIsNamedByItsExtension(FileFormat format) {
        assertThat(FileFormat.named("A" + format.extension())).contains(format);
        assertThat(FileFormat.named(format.extension().substring(1))).isEmpty();
    }

    @Test
    void aMisnamedFileIsReadAsWhatItIsWithAWarning() {
        assertThat(Reading.file("sub/a.pdf", "A fee.").warnings())
                .containsExactly("sub/a.pdf is a plain text by its content and was read as one: name it .txt.");
        assertThat(Reading.file("a.md", "<!doctype html><title>x</title><p>A fee.")
                        .warnings())
                .containsExactly("a.md is an HTML page by its content and was read as one: name it .html.");
        assertThat(Reading.file("a.text", "A fee.").warnings()).isEmpty();
    }

    private static FileFormat formatOf(String name, String text) {
        return formatOf(name, text.getBytes(UTF_8));
    }

    private static FileFormat formatOf(String name, byte[] bytes) {
        return new FormatDetector().formatOf(file(name), bytes);
    }

    private static DocumentFile file(String name) {
        return new DocumentFile(Path.of(name), name, DocumentId.ofPath(name));
    }

    private static void assertRefused(byte[] bytes, Reason reason, String advice) {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> formatOf("a.txt", bytes))
                .withMessageStartingWith("a.txt is ")
                .withMessageContaining(advice)
                .returns(reason, UnreadableDocumentException::reason);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] zip(Map<String, String> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
