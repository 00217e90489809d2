package footnote.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// How the text of a PDF is put together from where it stands on the page.
class PdfLayoutTest {
    private static final float SIZE = 10;

    private static final List<String> LEFT = List.of(
            "The council met on Monday to speak of", "the library in Northgate, which has been",
            "closed since the flood of last winter and", "will need a new roof before it can open");
    private static final List<String> RIGHT = List.of(
            "to the public again in the late spring.", "Officers expect the works to cost about",
            "two million pounds, half of which comes", "from the insurers of the old building.");

    private static final List<String> SPEAKERS = List.of("Rosa Lind", "Oscar Ford", "Ada Marsh");

    private final PdfMaker pdf = new PdfMaker().page();

    @Test
    void columnsAreReadOneAfterTheOtherUnderATitleOverBoth() {
        pdf.line(72, 60, 20, "A new roof for the library of Northgate")
                .lines(72, 120, SIZE, LEFT)
                .lines(310, 120, SIZE, RIGHT);

        assertThat(told())
                .containsExactly(
                        "heading 1: A new roof for the library of Northgate",
                        "paragraph: " + String.join(" ", LEFT) + " " + String.join(" ", RIGHT));
    }

    @Test
    void whatReachesAcrossTheColumnsPartsThePage() {
        pdf.lines(72, 60, SIZE, LEFT)
                .lines(310, 60, SIZE, RIGHT)
                .line(
                        72,
                        125,
                        SIZE,
                        "This line stands below both columns and reaches from the left edge of the page to its right one.")
                .lines(
                        72,
                        155,
                        SIZE,
                        List.of(
                                "Left again, in the second pair of columns",
                                "on this page, with one line more, and then",
                                "a last one of it that ends this column."))
                .lines(
                        310,
                        155,
                        SIZE,
                        List.of(
                                "Right again, in the second pair of these,",
                                "with as many lines as the left column has",
                                "beside it, and so the page comes to an end."));

        assertThat(told())
                .extracting(block -> block.substring(0, 20))
                .containsExactly(
                        "paragraph: The counc", "paragraph: This line", "paragraph: Left agai", "paragraph: Right aga");
    }

    @Test
    void aWordBrokenAtTheEndOfALineIsWholeAgain() {
        pdf.lines(
                72,
                60,
                SIZE,
                List.of(
                        "The refurbish-",
                        "ment of the well-",
                        "known hall in Wrenfield-",
                        "shire is a long-term plan and no short-",
                        "term one, however long-",
                        "term it may seem to us."));

        assertThat(text())
                .isEqualTo("The refurbishment of the well-known hall in Wrenfieldshire is a long-term plan and no"
                        + " short-term one, however long-term it may seem to us.");
    }

    @Test
    void aParagraphGoesOnOverleafAndItsPagesAreKnown() {
        pdf.lines(72, 60, SIZE, LEFT)
                .lines(72, 780, 7, List.of("A note at the foot of the first page."))
                .page()
                .lines(72, 60, SIZE, RIGHT);

        SourceDocument document = read();

        assertThat(document.blocks()).hasSize(2);
        String joined = document.blocks().getLast().span().of(document.text());
        assertThat(joined).isEqualTo(String.join(" ", LEFT) + " " + String.join(" ", RIGHT));
        assertThat(document.pages().pageOf(document.text().indexOf("A note"))).isEqualTo(1);
        assertThat(document.pages().pageOf(document.text().indexOf("can open"))).isEqualTo(1);
        assertThat(document.pages().pageOf(document.text().indexOf("to the public")))
                .isEqualTo(2);
    }

    @Test
    void linesThatComeAgainAtTheSamePlaceOnOtherPagesAndPageNumbersAreFurniture() {
        for (int i = 1; i <= 3; i++) {
            pdf.line(72, 30, 9, "Wrenfield Council – Minutes of meeting " + i)
                    .lines(
                            72,
                            70,
                            SIZE,
                            List.of(
                                    SPEAKERS.get(i - 1) + " spoke first on this page.",
                                    "What followed was said by " + SPEAKERS.get(i % 3) + "."))
                    .line(290, 800, 9, "Page " + i + " of 3");
            if (i < 3) {
                pdf.page();
            }
        }

        assertThat(told())
                .filteredOn(block -> block.startsWith("furniture"))
                .containsExactly(
                        "furniture: Wrenfield Council – Minutes of meeting 1", "furniture: Page 1 of 3",
                        "furniture: Wrenfield Council – Minutes of meeting 2", "furniture: Page 2 of 3",
                        "furniture: Wrenfield Council – Minutes of meeting 3", "furniture: Page 3 of 3");
    }

    @Test
    void headingsAreToldBySizeAndWeight() {
        pdf.line(72, 60, 20, "Annual report")
                .bold(72, 100, 14, "Libraries")
                .lines(72, 130, SIZE, LEFT)
                .bold(72, 190, SIZE, "What comes next")
                .lines(72, 205, SIZE, LEFT);

        assertThat(told())
                .filteredOn(block -> block.startsWith("heading"))
                .containsExactly("heading 1: Annual report", "heading 2: Libraries", "heading 3: What comes next");
    }

    @Test
    void itemsOfAListGoOnToTheNextMark() {
        pdf.lines(72, 60, SIZE, LEFT)
                .line(80, 130, SIZE, "•")
                .lines(95, 130, SIZE, List.of("the first thing that was decided, which takes", "two lines"))
                .line(80, 154, SIZE, "•")
                .line(95, 154, SIZE, "the second")
                .line(72, 180, SIZE, "After the list comes a sentence of its own.");

        assertThat(told().subList(1, 4))
                .containsExactly(
                        "list item: the first thing that was decided, which takes two lines",
                        "list item: the second",
                        "paragraph: After the list comes a sentence of its own.");
    }

    @Test
    void paragraphsArePartedByDistanceByIndentAndByALineThatIsBrokenOnPurpose() {
        pdf.lines(72, 60, SIZE, List.of("One paragraph stands here, in two lines, the", "second of which is short."))
                .lines(
                        72,
                        90,
                        SIZE,
                        List.of(
                                "Another stands below it at a distance, and it",
                                "fills both of its lines right up to the edge."))
                .line(86, 114, SIZE, "A third is indented at its first line, and not")
                .lines(72, 126, SIZE, List.of("at its second.", "Here a fourth begins, with no sign but this."));

        assertThat(told())
                .extracting(block -> block.replaceAll("^paragraph: (\\w+ \\w+).*", "$1"))
                .containsExactly("One paragraph", "Another stands", "A third", "Here a");
    }

    @Test
    void alignedCellsAreATable() {
        pdf.lines(72, 60, SIZE, LEFT);
        List<List<String>> rows = List.of(
                List.of("Library", "Visits", "Cost"),
                List.of("Northgate", "12,400", "£54,000"),
                List.of("Southgate", "8,100", "£31,500"));
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < 3; j++) {
                pdf.line(72 + 120 * j, 130 + 14 * i, SIZE, rows.get(i).get(j));
            }
        }

        SourceDocument document = read();

        assertThat(document.blocks().subList(2, 4))
                .extracting(block -> block.span().of(document.text()), Block::searched)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Northgate | 12,400 | £54,000", "Library: Northgate; Visits: 12,400; Cost: £54,000"),
                        org.assertj.core.groups.Tuple.tuple(
                                "Southgate | 8,100 | £31,500", "Library: Southgate; Visits: 8,100; Cost: £31,500"));
    }

    private SourceDocument read() {
        return Reading.file("a.pdf", pdf.bytes(), "").document();
    }

    private String text() {
        return read().text();
    }

    private List<String> told() {
        return Reading.told(read());
    }
}
