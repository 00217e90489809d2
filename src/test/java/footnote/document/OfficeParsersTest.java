package footnote.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// What is read of slides, sheets and OpenDocument texts.
class OfficeParsersTest {
    private static final String TITLE = shape("<p:ph type='title'/>", "What we did");

    @Test
    void aSlideIsAPageWithItsTitleAboveAndItsNotesBelow() {
        byte[] file = ZipMaker.slides(
                        shape("<p:ph type='ctrTitle'/>", "Roofs") + shape("<p:ph type='subTitle'/>", "For the council"),
                        shape("<p:ph idx='1'/>", "We mended them.")
                                + TITLE
                                + shape("<p:ph type='sldNum'/>", "2")
                                + shape("", "A box aside."))
                .slideNotes(1, shape("<p:ph type='sldImg'/>", "") + shape("<p:ph type='body'/>", "Say that it held."))
                .bytes();
        SourceDocument document = Reading.file("a.pptx", file, "").document();

        assertThat(Reading.told(document))
                .containsExactly(
                        "heading 1: Roofs",
                        "paragraph: For the council",
                        "heading 2: What we did",
                        "list item: We mended them.",
                        "furniture: 2",
                        "paragraph: A box aside.",
                        "paragraph: Say that it held.");
        assertThat(document.provenance().title()).isEqualTo("Roofs");
        assertThat(document.pages().pageOf(document.text().indexOf("council"))).isEqualTo(1);
        assertThat(document.pages().pageOf(document.text().indexOf("mended"))).isEqualTo(2);
    }

    @Test
    void aHiddenSlideKeepsItsNumberAndIsNotRead() {
        byte[] file = ZipMaker.slides(
                        TITLE,
                        "<p:sld show='0'><p:cSld><p:spTree>" + shape("", "Never shown.")
                                + "</p:spTree></p:cSld></p:sld>",
                        shape("", "The third."))
                .bytes();
        SourceDocument document = Reading.file("a.pptx", file, "").document();

        assertThat(document.text()).doesNotContain("Never");
        assertThat(document.pages().pageOf(document.text().indexOf("The third")))
                .isEqualTo(3);
    }

    @Test
    void aTableOnASlideIsReadByRows() {
        byte[] file = ZipMaker.slides("<p:graphicFrame><a:tbl>" + slideRow("Library", "Visits")
                        + slideRow("Northgate", "12,400") + "</a:tbl></p:graphicFrame>")
                .bytes();

        assertThat(Reading.told(Reading.file("a.pptx", file, "").document()))
                .containsExactly("furniture: Library | Visits", "table row: Northgate | 12,400");
    }

    @Test
    void cellsOfASheetStandAsTheyAreShown() throws IOException {
        try (var book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("Costs");
            sheet.createRow(0).createCell(0).setCellValue("Costs of the libraries");
            List<Object> head = List.of("Library", "Opened", "Share", "Cost");
            row(sheet, 2, head);
            row(sheet, 3, List.of("Northgate", LocalDate.of(2024, 5, 17), 0.25, 54_000));
            row(sheet, 4, List.of("Southgate", LocalDate.of(2024, 6, 1), 0.5, 31_500.5));
            style(book, sheet, 1, "d mmmm yyyy");
            style(book, sheet, 2, "0%");
            style(book, sheet, 3, "£#,##0.00");
            row(sheet, 5, List.of("Hidden", "-", "-", "-"));
            sheet.getRow(5).setZeroHeight(true);
            sheet.getRow(3).createCell(6).setCellFormula("D4*2");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.createSheet("Secret").createRow(0).createCell(0).setCellValue("Not shown");
            book.setSheetHidden(1, true);
            SourceDocument document = Reading.file("a.xlsx", bytes(book), "").document();

            assertThat(Reading.told(document))
                    .containsExactly(
                            "heading 1: Costs",
                            "paragraph: Costs of the libraries",
                            "table row: Library | Opened | Share | Cost |",
                            "table row: Northgate | 17 May 2024 | 25% | £54,000.00 | 108000",
                            "table row: Southgate | 1 June 2024 | 50% | £31,500.50 |");
        }
    }

    @Test
    void rowsOfASheetAreSearchedWithTheNamesOfTheirColumns() throws IOException {
        try (var book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("Staff");
            row(sheet, 0, List.of("Name", "Office"));
            row(sheet, 1, List.of("Rosa Lind", "Northgate"));
            row(sheet, 2, List.of("Oscar Ford", "Southgate"));
            SourceDocument document = Reading.file("a.xlsx", bytes(book), "").document();

            assertThat(document.blocks())
                    .extracting(Block::searched)
                    .contains("Name: Rosa Lind; Office: Northgate", "Name: Oscar Ford; Office: Southgate");
        }
    }

    @Test
    void anOpenDocumentIsReadWithoutWhatIsHiddenOrDeleted() {
        byte[] file = ZipMaker.openDocument(
                        "<style:style style:name='H'><style:text-properties text:display='none'/></style:style>",
                        "<text:tracked-changes><text:p>Deleted.</text:p></text:tracked-changes>"
                                + "<text:h text:outline-level='2'>Roofs</text:h>"
                                + "<text:p>They <text:span text:style-name='H'>never </text:span>hold<text:s text:c='2'/>well."
                                + "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>So it is said."
                                + "</text:p></text:note-body></text:note></text:p>"
                                + "<text:list><text:list-item><text:p>One</text:p><text:list><text:list-item><text:p>Nested"
                                + "</text:p></text:list-item></text:list></text:list-item></text:list>"
                                + "<table:table><table:table-header-rows><table:table-row>" + openCell("Library")
                                + openCell("Town")
                                + "</table:table-row></table:table-header-rows><table:table-row>"
                                + openCell("Northgate")
                                + openCell("Wrenfield") + "</table:table-row></table:table>")
                .openPart(
                        "styles.xml",
                        "office:document-styles",
                        "<style:header><text:p>Wrenfield Council</text:p></style:header><style:footer><text:p>Page 1"
                                + "</text:p></style:footer>")
                .openPart(
                        "meta.xml",
                        "office:document-meta",
                        "<dc:title>On roofs</dc:title><meta:initial-creator>Rosa Lind</meta:initial-creator>"
                                + "<dc:date>2024-05-17T10:00:00</dc:date>")
                .bytes();
        SourceDocument document = Reading.file("a.odt", file, "").document();

        assertThat(Reading.told(document))
                .containsExactly(
                        "furniture: Wrenfield Council",
                        "heading 2: Roofs",
                        "paragraph: They hold  well.",
                        "paragraph: So it is said.",
                        "list item: One",
                        "list item: Nested",
                        "furniture: Library | Town",
                        "table row: Northgate | Wrenfield",
                        "furniture: Page 1");
        assertThat(document.provenance())
                .extracting(Provenance::title, Provenance::author, Provenance::date)
                .containsExactly("On roofs", "Rosa Lind", LocalDate.of(2024, 5, 17));
    }

    private static String shape(String placeholder, String words) {
        return "<p:sp><p:nvSpPr><p:nvPr>" + placeholder + "</p:nvPr></p:nvSpPr><p:txBody><a:p><a:r><a:t>" + words
                + "</a:t></a:r></a:p></p:txBody></p:sp>";
    }

    private static String slideRow(String... cells) {
        var row = new StringBuilder("<a:tr>");
        for (String cell : cells) {
            row.append("<a:tc><a:txBody><a:p><a:r><a:t>").append(cell).append("</a:t></a:r></a:p></a:txBody></a:tc>");
        }
        return row.append("</a:tr>").toString();
    }

    private static String openCell(String words) {
        return "<table:table-cell><text:p>" + words + "</text:p></table:table-cell>";
    }

    private static void row(Sheet sheet, int at, List<?> values) {
        var row = sheet.createRow(at);
        for (int i = 0; i < values.size(); i++) {
            Cell cell = row.createCell(i);
            switch (values.get(i)) {
                case LocalDate day -> cell.setCellValue(day);
                case Number number -> cell.setCellValue(number.doubleValue());
                default -> cell.setCellValue(values.get(i).toString());
            }
        }
    }

    private static void style(XSSFWorkbook book, Sheet sheet, int column, String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        for (int row : new int[] {3, 4}) {
            sheet.getRow(row).getCell(column).setCellStyle(style);
        }
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        var out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }
}
