package footnote.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextReaderTest {
    @Test
    void aPageIsItsLinesBlockByBlock() {
        assertThat(Reading.plainText("""
                Schools

                By Anne Other
                Every child in the borough gets a place at a school nearby.
                How to apply
                Apply online, or send us these by post:
                  • the form,
                  • a proof of address.

                Advertisement
                Places are offered in April. There is no fee.
                """))
                .containsExactly(
                        "heading 1: Schools",
                        "paragraph: By Anne Other",
                        "paragraph: Every child in the borough gets a place at a school nearby.",
                        "heading 2: How to apply",
                        "paragraph: Apply online, or send us these by post:",
                        "list item: the form,",
                        "list item: a proof of address.",
                        "furniture: Advertisement",
                        "paragraph: Places are offered in April. There is no fee.");
    }

    @Test
    void theTextIsTheFilesOwn() {
        String text = "  Fees\n\n\t- none\n";

        assertThat(new PlainTextReader(FurnitureFinder.standard()).read(text).text())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"•", "-", "–", "—", "*", "·", "▪", "1.", "12.", "3)", "(4)", "a)", "(b)", "c."})
    void aBulletOrANumberMakesAListItem(String marker) {
        assertThat(Reading.plainText("  " + marker + " the form")).containsExactly("list item: the form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5 degrees.", "2024. A good year.", "3.5 per cent.", "1.Glued.", "*Starred.", "U. Smith."})
    void whatOnlyLooksLikeABulletIsText(String line) {
        assertThat(Reading.plainText(line)).containsExactly("paragraph: " + line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This ends with a full stop.",
                "“Is that so?”",
                "and starts in lower case",
                "By Anne Other",
                "A line that is a good deal longer than the one of prose that stands below it"
            })
    void aLineLikeThisIsNoHeading(String line) {
        assertThat(Reading.plainText(line + "\n\nThe fee is five pounds, and it is due in May."))
                .startsWith("paragraph: " + line);
    }

    @Test
    void aLineWithNothingBelowItIsNoHeading() {
        assertThat(Reading.plainText("Anne Other\n\n")).containsExactly("paragraph: Anne Other");
    }

    @Test
    void hardWrappedLinesAreOneParagraph() {
        assertThat(Reading.plainText("""
                Fees

                The fee for a licence is five pounds a year, and it is
                due in May. Those who are under eighteen or over sixty
                pay nothing.

                Licences are sent by post within ten days of the day on
                which we have the fee.
                """)).containsExactly("heading 1: Fees", """
                        paragraph: The fee for a licence is five pounds a year, and it is
                        due in May. Those who are under eighteen or over sixty
                        pay nothing.""", """
                        paragraph: Licences are sent by post within ten days of the day on
                        which we have the fee.""");
    }

    @Test
    void aHardWrappedListItemIsWhole() {
        assertThat(Reading.plainText("""
                The fee for a licence is five pounds a year, and it is
                due in May. These pay nothing at all:
                - those who are under eighteen on the first day of May
                  or over sixty, and
                - those who hold a card.
                """)).containsExactly("""
                        paragraph: The fee for a licence is five pounds a year, and it is
                        due in May. These pay nothing at all:""", """
                        list item: those who are under eighteen on the first day of May
                          or over sixty, and""", "list item: those who hold a card.");
    }

    @Test
    void aTerseLineThatComesBackIsABanner() {
        assertThat(Reading.plainText("""
                The Example Herald
                The bridge was closed on Monday.

                The Example Herald
                It opened again on Friday.

                The Example Herald
                Nobody was hurt in the end.
                """))
                .containsExactly(
                        "furniture: The Example Herald",
                        "paragraph: The bridge was closed on Monday.",
                        "furniture: The Example Herald",
                        "paragraph: It opened again on Friday.",
                        "furniture: The Example Herald",
                        "paragraph: Nobody was hurt in the end.");
    }

    @Test
    void aSentenceOrAListItemThatComesBackIsNoBanner() {
        assertThat(Reading.plainText("It is free.\n\n- Forms\n\nIt is free.\n\n- Forms"))
                .containsExactly(
                        "paragraph: It is free.", "list item: Forms", "paragraph: It is free.", "list item: Forms");
    }

    @Test
    void theLineAfterAnAnnouncedCaptionIsTheCaption() {
        assertThat(Reading.plainText("""
                The bridge was closed on Monday.
                Image source, Example Pictures
                Image caption,

                The mayor on the old bridge.
                It opened again on Friday.
                """))
                .containsExactly(
                        "paragraph: The bridge was closed on Monday.",
                        "furniture: Image source, Example Pictures",
                        "furniture: Image caption,",
                        "furniture: The mayor on the old bridge.",
                        "paragraph: It opened again on Friday.");
    }

    @Test
    void aCaptionOnItsAnnouncementsLineTakesNoOther() {
        assertThat(Reading.plainText("Image caption, The mayor on the bridge.\nIt opened again on Friday."))
                .containsExactly(
                        "furniture: Image caption, The mayor on the bridge.", "paragraph: It opened again on Friday.");
    }
}
