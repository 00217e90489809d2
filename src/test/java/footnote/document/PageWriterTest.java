package footnote.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageWriterTest {
    private final PageWriter writer = new PageWriter(FurnitureRules.standard());

    @Test
    void blocksArePartedByABlankLineAndThoseOfOneListOrTableByALineEnd() {
        writer.heading("Fees", 2);
        writer.listItem("One.");
        writer.listItem("Two.");
        writer.paragraph("Three.");
        writer.row(List.of("4", "£0"), ColumnNames.NONE);
        writer.row(List.of("5", "£1"), ColumnNames.NONE);

        assertThat(finished().text()).isEqualTo("Fees\n\nOne.\nTwo.\n\nThree.\n\n4 | £0\n5 | £1");
        assertThat(Reading.told(finished()))
                .containsExactly(
                        "heading 2: Fees",
                        "list item: One.",
                        "list item: Two.",
                        "paragraph: Three.",
                        "table row: 4 | £0",
                        "table row: 5 | £1");
    }

    @Test
    void eachPieceIsMadeCanonicalAndOneWithoutWordsIsLeftOut() {
        writer.paragraph(" \u200B\u00A0 ");
        writer.row(List.of("", " "), ColumnNames.NONE);
        writer.furniture("\n");
        writer.paragraph("\u0301 cafe\u0301\r\nbar\u00AD ");

        assertThat(finished().text())
                .isEqualTo("\u0301 caf\u00E9\nbar")
                .satisfies(text -> assertThat(CanonicalText.of(text)).isEqualTo(text));
    }

    @Test
    void aRowIsSearchedWithTheNamesOfItsColumnsAndWithoutItsEmptyCells() {
        writer.row(List.of("Oscar", "", "Chair\nof audit", "x"), new ColumnNames(List.of("Name", "Ward", "Role")));

        assertThat(finished().text()).isEqualTo("Oscar |  | Chair of audit | x");
        assertThat(finished().blocks())
                .extracting(Block::searched)
                .containsExactly("Name: Oscar; Role: Chair of audit; x");
    }

    @Test
    void wordingMakesFurnitureOfProseButNotOfData() {
        writer.paragraph("Share this");
        writer.row(List.of("Home"), ColumnNames.NONE);

        assertThat(Reading.told(finished())).containsExactly("furniture: Share this", "table row: Home");
    }

    @Test
    void whatFollowsTheWordsImageCaptionIsFurnitureUnlessItIsAHeading() {
        writer.paragraph("Image caption,");
        writer.paragraph("The gate in May");
        writer.paragraph("Image caption,");
        writer.heading("The gate", 2);
        writer.paragraph("It is shut.");

        assertThat(Reading.told(finished()))
                .containsExactly(
                        "furniture: Image caption,",
                        "furniture: The gate in May",
                        "furniture: Image caption,",
                        "heading 2: The gate",
                        "paragraph: It is shut.");
    }

    @Test
    void aPageBeginsWhereItsFirstBlockDoes() {
        writer.page();
        writer.paragraph("One.");
        writer.page();
        writer.page();
        writer.paragraph("Three.");
        writer.page();

        assertThat(finished().text()).isEqualTo("One.\n\nThree.");
        assertThat(finished().pages()).isEqualTo(new Pages(List.of(0, 6, 6, 12)));
    }

    @Test
    void aTextWithoutPagesHasNone() {
        writer.paragraph("One.");

        assertThat(finished().pages()).isEqualTo(Pages.NONE);
    }

    private PageText finished() {
        return writer.finished("", Metadata.NONE, List.of());
    }
}
