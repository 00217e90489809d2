package footnote.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import footnote.document.UnreadableDocumentException.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is read of a Word document, told by made-up ones.
class WordParserTest {
    private static final String STYLES = """
            <w:style w:type='paragraph' w:styleId='berschrift1'><w:name w:val='heading 1'/></w:style>
            <w:style w:type='paragraph' w:styleId='Section'><w:name w:val='Section'/><w:basedOn w:val='berschrift1'/></w:style>
            <w:style w:type='paragraph' w:styleId='Points'><w:name w:val='Points'/><w:pPr><w:numPr><w:numId w:val='3'/></w:numPr></w:pPr></w:style>
            <w:style w:type='paragraph' w:styleId='TOC1'><w:name w:val='toc 1'/></w:style>
            <w:style w:type='paragraph' w:styleId='Title'><w:name w:val='Title'/></w:style>
            <w:style w:type='character' w:styleId='Ghost'><w:name w:val='Ghost'/><w:rPr><w:vanish/></w:rPr></w:style>
            """;

    @Test
    void headingsAreToldByTheirStylesTheirOutlineLevelsAndTheirLook() {
        assertThat(told(styled("Title", "Annual report")
                        + styled("berschrift1", "Money")
                        + styled("Section", "Also money")
                        + "<w:p><w:pPr><w:outlineLvl w:val='2'/></w:pPr><w:r><w:t>Deeper</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Only bold</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Bold words that end as a sentence.</w:t></w:r></w:p>"))
                .containsExactly(
                        "heading 1: Annual report",
                        "heading 1: Money",
                        "heading 1: Also money",
                        "heading 3: Deeper",
                        "heading 4: Only bold",
                        "paragraph: Bold words that end as a sentence.");
    }

    @Test
    void listItemsAreToldByNumberingAndByStyle() {
        assertThat(told("<w:p><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='2'/></w:numPr></w:pPr><w:r><w:t>One"
                        + "</w:t></w:r></w:p>" + styled("Points", "Two")
                        + "<w:p><w:pPr><w:pStyle w:val='Points'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr><w:r>"
                        + "<w:t>No item.</w:t></w:r></w:p>"))
                .containsExactly("list item: One", "list item: Two", "paragraph: No item.");
    }

    @Test
    void whatWasDeletedMovedAwayOrIsHiddenIsNotText() {
        assertThat(told("<w:p><w:del><w:r><w:delText>Gone. </w:delText></w:r></w:del><w:ins><w:r><w:t>New.</w:t></w:r>"
                        + "</w:ins><w:moveFrom><w:r><w:t> Moved.</w:t></w:r></w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr>"
                        + "<w:t> Hidden.</w:t></w:r><w:r><w:rPr><w:rStyle w:val='Ghost'/></w:rPr><w:t> Ghost.</w:t></w:r>"
                        + "<w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:t xml:space='preserve"
                        + "'> Kept.</w:t></w:r></w:p>"))
                .containsExactly("paragraph: New. Kept.");
    }

    @Test
    void aParagraphWhoseEndWasDeletedIsStillRead() {
        assertThat(
                        told(
                                "<w:p><w:pPr><w:rPr><w:del/><w:vanish/></w:rPr></w:pPr><w:r><w:t>Still here.</w:t></w:r></w:p>"))
                .containsExactly("paragraph: Still here.");
    }

    @Test
    void textBoxesAreReadOnce() {
        assertThat(told("<w:p><w:r><w:t>Around it.</w:t><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent><w:p>"
                        + "<w:r><w:t>In the box.</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice><mc:Fallback>"
                        + "<w:pict><w:txbxContent><w:p><w:r><w:t>In the box.</w:t></w:r></w:p></w:txbxContent></w:pict>"
                        + "</mc:Fallback></mc:AlternateContent></w:r></w:p>"))
                .containsExactly("paragraph: In the box.", "paragraph: Around it.");
    }

    @Test
    void tablesAreReadByRowsWithTheNamesOfTheirColumns() {
        SourceDocument document = read(ZipMaker.word("<w:tbl>" + row("Library", "Visits", "Cost")
                        + row("Northgate", "12,400", "£54,000") + "<w:tr>" + cell("Southgate")
                        + "<w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr><w:p><w:r><w:t>closed</w:t></w:r></w:p></w:tc></w:tr>"
                        + "</w:tbl>")
                .bytes());

        assertThat(document.blocks().subList(1, 3))
                .extracting(block -> block.span().of(document.text()), Block::searched)
                .containsExactly(
                        tuple("Northgate | 12,400 | £54,000", "Library: Northgate; Visits: 12,400; Cost: £54,000"),
                        tuple("Southgate | closed |", "Library: Southgate; Visits: closed"));
    }

    @Test
    void aTableThatOnlyArrangesThePageIsItsParagraphs() {
        assertThat(told("<w:tbl><w:tr>" + cell("A letter in a frame.") + "</w:tr></w:tbl>"))
                .containsExactly("paragraph: A letter in a frame.");
    }

    @Test
    void notesFollowTheirParagraphAndRunningLinesAreFurniture() {
        byte[] file = ZipMaker.word(styled("TOC1", "Money 3") + "<w:p><w:r><w:t>A claim.</w:t></w:r><w:r>"
                        + "<w:footnoteReference w:id='2'/></w:r></w:p>" + paragraph("The next."))
                .wordPart("styles", "styles.xml", "w:styles", STYLES)
                .wordPart(
                        "footnotes",
                        "footnotes.xml",
                        "w:footnotes",
                        "<w:footnote w:id='2'>" + paragraph("Its ground.") + "</w:footnote>")
                .wordPart("header", "header1.xml", "w:hdr", paragraph("Wrenfield Council"))
                .wordPart("footer", "footer1.xml", "w:ftr", paragraph("Page 1"))
                .bytes();

        assertThat(Reading.told(read(file)))
                .containsExactly(
                        "furniture: Wrenfield Council",
                        "furniture: Money 3",
                        "paragraph: A claim.",
                        "paragraph: Its ground.",
                        "paragraph: The next.",
                        "furniture: Page 1");
    }

    @Test
    void propertiesNameTheDocument() {
        byte[] file = ZipMaker.word(paragraph("Text."))
                .part(
                        "docProps/core.xml",
                        "<c:p xmlns:c='c' xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:dcterms="
                                + "'http://purl.org/dc/terms/'><dc:title>Roofs</dc:title><dc:creator>Rosa Lind</dc:creator>"
                                + "<dcterms:created>2019-01-01T00:00:00Z</dcterms:created>"
                                + "<dcterms:modified>2024-05-17T12:00:00Z</dcterms:modified></c:p>")
                .bytes();

        assertThat(read(file).provenance())
                .extracting(Provenance::title, Provenance::author, Provenance::date)
                .containsExactly("Roofs", "Rosa Lind", LocalDate.of(2024, 5, 17));
    }

    @Test
    void anotherFileThatAPartNamesIsNotOpened(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        byte[] file = ZipMaker.wordOf("<!DOCTYPE d [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]><d>&x;</d>")
                .bytes();

        assertUnreadable(file, Reason.DAMAGED);
    }

    @Test
    void entitiesThatUnfoldWithoutEndAreNotUnfolded() {
        var lol = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 'lol'>");
        for (int i = 1; i < 30; i++) {
            lol.append("<!ENTITY a%d '&a%d;&a%d;&a%d;'>".formatted(i, i - 1, i - 1, i - 1));
        }

        assertUnreadable(ZipMaker.wordOf(lol + "]><d>&a29;</d>").bytes(), Reason.DAMAGED);
    }

    @Test
    void aSmallFileThatUnpacksWithoutEndIsNotUnpacked() {
        byte[] zeros = new byte[1_000_000];
        byte[] file = ZipMaker.wordOf("").part("word/document2.xml", zeros, 40).bytes();
        byte[] bomb = ZipMaker.word("")
                .related("styles", "styles", "big.xml")
                .part(
                        "word/big.xml",
                        ("<a>" + " ".repeat(1_000_000)).getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        40)
                .bytes();

        assertUnreadable(file, Reason.DAMAGED);
        assertUnreadable(bomb, Reason.TOO_INTRICATE);
    }

    @ParameterizedTest
    @ValueSource(ints = {3_000, 200_000})
    void elementsNestedWithoutEndCostTheFileAlone(int depth) {
        assertUnreadable(
                ZipMaker.word("<w:sdt>".repeat(depth) + "</w:sdt>".repeat(depth))
                        .bytes(),
                Reason.TOO_INTRICATE);
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private static String paragraph(String words) {
        return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static String styled(String style, String words) {
        return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr><w:r><w:t>" + words + "</w:t></w:r></w:p>";
    }

    private static String cell(String words) {
        return "<w:tc>" + paragraph(words) + "</w:tc>";
    }

    private static String row(String... cells) {
        return "<w:tr>"
                + String.join(
                        "", List.of(cells).stream().map(WordParserTest::cell).toList()) + "</w:tr>";
    }

    private static SourceDocument read(byte[] file) {
        return Reading.file("a.docx", file, "").document();
    }

    private static List<String> told(String body) {
        return Reading.told(read(ZipMaker.word(body)
                .wordPart("styles", "styles.xml", "w:styles", STYLES)
                .bytes()));
    }

    private static void assertUnreadable(byte[] file, Reason reason) {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> read(file))
                .returns(reason, UnreadableDocumentException::reason);
    }
}
