package footnote.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import footnote.document.UnreadableDocumentException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Two hundred files of all formats, such as lie in a folder that many people have put things into for years: most of
/// them good, in several shapes, and the rest broken in every way that came to mind.
final class MixedFiles {
    /// How many good files there are of each format.
    private static final int EACH = 15;

    private static final String FILLER = "The committee noted the report and thanked the officers for their work.";

    private final Path folder;
    private final Map<String, Good> good = new TreeMap<>();
    private final Map<String, Reason> bad = new TreeMap<>();
    private final Random random = new Random(8);

    /// What a good file says as no other does.
    ///
    /// @param word that no other file has
    /// @param sentence as it is to be quoted
    /// @param page that it stands on; 0 where the format has no pages
    record Good(String word, String sentence, int page) {}

    MixedFiles(Path folder) {
        this.folder = folder;
    }

    Map<String, Good> good() {
        return good;
    }

    Map<String, Reason> bad() {
        return bad;
    }

    /// Writes all of them.
    void write() throws IOException {
        for (int i = 0; i < EACH; i++) {
            texts(i);
            pdf(i);
            pdf(i + EACH);
            packages(i);
        }
        misnamed();
        broken();
        hostile();
    }

    private void texts(int i) throws IOException {
        good("txt", 0, s -> FILLER + "\n\n" + s + "\n");
        good("md", 0, s -> "# Minutes\n\n" + FILLER + " " + s + "\n\n- an item\n");
        good(
                "html",
                0,
                s -> "<html><head><title>Minutes</title></head><body><main><h1>Minutes</h1><p>" + FILLER + "</p><p>" + s
                        + "</p></main></body></html>");
        good("csv", 0, s -> "What,When,How much\nthe roof,May " + (2000 + i) + ",12\n\"" + s + "\",June 2024,13\n");
        good(
                "eml",
                0,
                s -> "From: rosa@wrenfield.example\r\nTo: clerk@wrenfield.example\r\nSubject: Minutes\r\nMessage-ID: <"
                        + i + "@x>\r\n\r\n" + FILLER + "\r\n\r\n" + s + "\r\n> What was said?\r\n-- \r\nRosa\r\n");
    }

    private void pdf(int i) throws IOException {
        Good next = next(0);
        String[] words = next.sentence.split(" ");
        String start = String.join(" ", Arrays.copyOf(words, words.length / 2));
        String end = String.join(" ", Arrays.copyOfRange(words, words.length / 2, words.length));
        var pdf = new PdfMaker().page();
        int page = switch (i % 5) {
            case 0 -> {
                pdf.line(72, 60, 18, "Minutes").lines(72, 100, 10, List.of(FILLER, next.sentence));
                yield 1;
            }
            case 1 -> {
                String broken = words[words.length - 1];
                pdf.lines(
                        72,
                        60,
                        10,
                        List.of(
                                FILLER,
                                next.sentence.substring(0, next.sentence.length() - broken.length())
                                        + broken.substring(0, 4) + "-",
                                broken.substring(4) + " " + FILLER));
                yield 1;
            }
            case 2 -> {
                List<String> column = List.of(
                        "The committee noted the report of the",
                        "library and thanked its officers for",
                        "their work in the year that is past.");
                pdf.line(72, 50, 16, "A title that reaches over both of the columns below")
                        .lines(72, 90, 10, column)
                        .lines(72, 126, 10, List.of(start))
                        .lines(320, 90, 10, List.of(end))
                        .lines(320, 102, 10, column);
                yield 1;
            }
            case 3 -> {
                for (int j = 1; j <= 3; j++) {
                    pdf.line(72, 30, 8, "Wrenfield Council").line(290, 810, 8, "Page " + j);
                    pdf.lines(72, 70 + j * 9, 10, List.of(j == 2 ? next.sentence : FILLER));
                    if (j < 3) {
                        pdf.page();
                    }
                }
                yield 2;
            }
            default -> {
                pdf.lines(72, 60, 10, List.of(FILLER, start)).line(290, 810, 8, "1");
                pdf.page().lines(72, 60, 10, List.of(end, FILLER)).line(290, 810, 8, "2");
                yield 1;
            }
        };
        good("minutes-" + good.size() + ".pdf", pdf.bytes(), new Good(next.word, next.sentence, page));
    }

    private void packages(int i) throws IOException {
        Good word = next(0);
        String paragraph = "<w:p><w:r><w:t>%s</w:t></w:r></w:p>";
        String said = paragraph.formatted(word.sentence);
        String body = switch (i % 3) {
            case 0 -> said;
            case 1 ->
                "<w:tbl><w:tr><w:tc>" + said + "</w:tc><w:tc>" + paragraph.formatted("a cell")
                        + "</w:tc></w:tr></w:tbl>";
            default ->
                "<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>" + word.sentence
                        + "</w:t></w:r></w:p>";
        };
        good(
                "report-" + i + ".docx",
                ZipMaker.word(paragraph.formatted(FILLER) + body).bytes(),
                word);
        Good open = next(0);
        good(
                "report-" + i + ".odt",
                ZipMaker.openDocument(
                                "",
                                "<text:h text:outline-level='1'>Minutes</text:h><text:p>" + open.sentence + "</text:p>")
                        .bytes(),
                open);
        Good slide = next(2);
        String shape = "<p:sp><p:txBody><a:p><a:r><a:t>%s</a:t></a:r></a:p></p:txBody></p:sp>";
        good(
                "talk-" + i + ".pptx",
                ZipMaker.slides(shape.formatted(FILLER), shape.formatted(slide.sentence))
                        .bytes(),
                slide);
        Good row = next(0);
        try (var book = new XSSFWorkbook()) {
            var cells = book.createSheet("Sheet").createRow(1);
            cells.createCell(0).setCellValue(row.sentence);
            cells.createCell(1).setCellValue(i);
            var out = new ByteArrayOutputStream();
            book.write(out);
            good("table-" + i + ".xlsx", out.toByteArray(), row);
        }
    }

    /// By their content these are something else than their names claim.
    private void misnamed() throws IOException {
        Good word = next(0);
        byte[] docx = ZipMaker.word("<w:p><w:r><w:t>" + word.sentence + "</w:t></w:r></w:p>")
                .bytes();
        good("in-truth-a-document.txt", docx, word);
        Good pdf = next(1);
        good(
                "in-truth-a-pdf.docx",
                new PdfMaker().page().line(72, 72, 10, pdf.sentence).bytes(),
                pdf);
        Good text = next(0);
        good("in-truth-a-text.pdf", text.sentence.getBytes(UTF_8), text);
        Good page = next(0);
        good("in-truth-a-page.docx", ("<html><body><p>" + page.sentence + "</p></body></html>").getBytes(UTF_8), page);
    }

    private void broken() throws IOException {
        byte[] docx = ZipMaker.word("<w:p><w:r><w:t>Cut off.</w:t></w:r></w:p>").bytes();
        byte[] pdf = new PdfMaker().page().line(72, 72, 10, "Cut off.").bytes();
        for (int i = 1; i <= 4; i++) {
            bad("cut-" + i + ".docx", Arrays.copyOf(docx, docx.length * i / 5), Reason.DAMAGED);
            bad("cut-" + i + ".pdf", Arrays.copyOf(pdf, 40 + i), Reason.DAMAGED);
            bad("scan-" + i + ".pdf", PdfMaker.scans(i), Reason.NO_TEXT);
        }
        for (int i = 0; i < 3; i++) {
            byte[] noise = new byte[3_000];
            random.nextBytes(noise);
            System.arraycopy("%PDF-1.7\n".getBytes(UTF_8), 0, noise, 0, 9);
            bad("noise-" + i + ".pdf", noise, Reason.DAMAGED);
            byte[] spoilt = docx.clone();
            Arrays.fill(spoilt, spoilt.length / 3, spoilt.length / 3 + 60 + i, (byte) 0x55);
            bad("spoilt-" + i + ".docx", spoilt, Reason.DAMAGED);
            bad(
                    "locked-" + i + ".pdf",
                    new PdfMaker()
                            .page()
                            .line(72, 72, 10, "Locked.")
                            .locked("secret")
                            .bytes(),
                    Reason.PROTECTED);
        }
        bad("locked.docx", ZipMaker.locked(), Reason.PROTECTED);
        for (String name : List.of("empty.txt", "empty.pdf", "empty.docx", "empty.eml", "empty.html")) {
            bad(name, new byte[0], Reason.EMPTY);
        }
    }

    private void hostile() throws IOException {
        bad("endless.pdf", new PdfMaker().page().endless().bytes(), Reason.TOO_SLOW);
        bad("crowded.pdf", new PdfMaker().page().crowded().bytes(), Reason.TOO_INTRICATE);
        bad(
                "bomb.docx",
                ZipMaker.word("")
                        .related("s", "styles", "s.xml")
                        .part("word/s.xml", new byte[1_000_000], 1)
                        .bytes(),
                Reason.DAMAGED);
        byte[] blanks = ("<s>" + " ".repeat(1_000_000)).getBytes(UTF_8);
        bad(
                "two-gigabytes.docx",
                ZipMaker.word("")
                        .related("s", "styles", "s.xml")
                        .part("word/s.xml", blanks, 2_000)
                        .bytes(),
                Reason.TOO_INTRICATE);
        bad(
                "outside.docx",
                ZipMaker.wordOf("<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><d>&x;</d>")
                        .bytes(),
                Reason.DAMAGED);
        bad(
                "unfolding.docx",
                ZipMaker.wordOf("<!DOCTYPE d [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]><d>&b;</d>")
                        .bytes(),
                Reason.DAMAGED);
        bad(
                "deep.docx",
                ZipMaker.word("<w:sdt>".repeat(50_000) + "</w:sdt>".repeat(50_000))
                        .bytes(),
                Reason.TOO_INTRICATE);
        try (var sparse = new RandomAccessFile(folder.resolve("huge.pdf").toFile(), "rw")) {
            sparse.setLength(300_000_000);
        }
        bad.put("huge.pdf", Reason.TOO_LARGE);
    }

    private interface Content {
        String saying(String sentence);
    }

    private void good(String extension, int page, Content content) throws IOException {
        Good next = next(page);
        good(
                "file-" + good.size() + "." + extension,
                content.saying(next.sentence).getBytes(UTF_8),
                next);
    }

    private void good(String name, byte[] content, Good says) throws IOException {
        good.put(name, says);
        Files.write(folder.resolve(name), content);
    }

    private void bad(String name, byte[] content, Reason reason) throws IOException {
        bad.put(name, reason);
        Files.write(folder.resolve(name), content);
    }

    private Good next(int page) {
        int number = good.size();
        var word = new StringBuilder("Quor");
        for (int rest = number + 26 * 26; rest > 0; rest /= 26) {
            word.append((char) ('a' + rest % 26)).append('o');
        }
        word.append("mund");
        return new Good(
                word.toString(), "The lantern of " + word + " was mended after the storm by its watchkeepers.", page);
    }
}
