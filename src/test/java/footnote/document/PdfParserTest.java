package footnote.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import footnote.document.UnreadableDocumentException.Reason;
import java.awt.Color;
import java.time.LocalDate;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/// What of a PDF is read, and what is not.
class PdfParserTest {
    private static final float SIZE = 10;

    private static final List<String> LEFT = List.of(
            "The council met on Monday to speak of", "the library in Northgate, which has been",
            "closed since the flood of last winter and", "will need a new roof before it can open");
    private final PdfMaker pdf = new PdfMaker().page();

    @Test
    void whatNobodySeesIsNotText() {
        pdf.lines(72, 60, SIZE, LEFT)
                .colour(Color.WHITE)
                .line(72, 120, SIZE, "White on white.")
                .colour(Color.BLACK)
                .line(72, 140, 0.5f, "Too small to read.")
                .line(72, 160, SIZE, "Blacked out.")
                .box(60, 155, 200, 20)
                .line(700, 60, SIZE, "Off the page.");

        assertThat(told()).containsExactly("paragraph: " + String.join(" ", LEFT));
    }

    @Test
    void whiteOnADarkGroundIsSeen() {
        pdf.lines(72, 60, SIZE, LEFT)
                .box(60, 155, 300, 20)
                .colour(Color.WHITE)
                .line(72, 158, SIZE, "White on black can be read by everyone.");

        assertThat(told()).contains("paragraph: White on black can be read by everyone.");
    }

    @Test
    void theMarkOfANoteIsNoPartOfTheSentence() {
        float end = 72 + pdf.width(SIZE, "The roof cost two million pounds.");
        pdf.line(72, 60, SIZE, "The roof cost two million pounds.")
                .line(end, 60, 6, "3")
                .line(end + 6, 60, SIZE, "It holds.");

        assertThat(text()).isEqualTo("The roof cost two million pounds. It holds.");
    }

    @Test
    void aPageOnItsSideIsReadUpright() {
        pdf.turned(90);
        for (int i = 0; i < LEFT.size(); i++) {
            pdf.slanted(100 + 12 * i, 700, SIZE, Math.PI / 2, LEFT.get(i));
        }

        assertThat(text()).isEqualTo(String.join(" ", LEFT));
    }

    @Test
    void aWatermarkIsFurniture() {
        pdf.lines(72, 60, SIZE, LEFT).slanted(150, 500, 60, Math.PI / 4, "DRAFT");

        assertThat(told()).contains("furniture: DRAFT");
    }

    @Test
    void propertiesAreTakenWhereAPersonWroteThem() {
        var day = new GregorianCalendar(TimeZone.getTimeZone("Europe/London"));
        day.set(2024, 4, 17, 23, 30, 0);
        pdf.called("Roofs of Wrenfield", "Rosa Lind").made(day).lines(72, 60, SIZE, LEFT);

        assertThat(read().provenance())
                .extracting(Provenance::title, Provenance::author, Provenance::date)
                .containsExactly("Roofs of Wrenfield", "Rosa Lind", LocalDate.of(2024, 5, 17));
    }

    @Test
    void aTitleThatAProgramFilledInGivesWayToTheLargestHeading() {
        pdf.called("Microsoft Word - report_v3.doc", "user")
                .line(72, 60, 20, "Roofs of Wrenfield")
                .lines(72, 100, SIZE, LEFT);

        assertThat(read().provenance())
                .extracting(Provenance::title, Provenance::author)
                .containsExactly("Roofs of Wrenfield", null);
    }

    @Test
    void aFileThatAsksForAPasswordIsNotRead() {
        pdf.lines(72, 60, SIZE, LEFT).locked("secret");

        assertUnreadable(Reason.PROTECTED, "take the password off");
    }

    @Test
    void aFileThatOnlyItsOwnerMayChangeIsRead() {
        pdf.lines(72, 60, SIZE, LEFT).locked("");

        assertThat(text()).isEqualTo(String.join(" ", LEFT));
    }

    @Test
    void aScanIsToldAsOne() {
        pdf.scan().page().scan();

        assertUnreadable(Reason.NO_TEXT, "a.pdf is a scan without text: put it through text recognition");
    }

    @Test
    void aPageOfMillionsOfCharactersCostsTheFile() {
        pdf.crowded();

        assertUnreadable(Reason.TOO_INTRICATE, "needs more room");
    }

    @Test
    void scannedPagesAmongOthersAreNamed() {
        pdf.lines(72, 60, SIZE, LEFT).page().scan().page().scan();

        assertThat(Reading.file("a.pdf", pdf.bytes(), "").warnings())
                .singleElement()
                .asString()
                .startsWith("a.pdf has no text on pages 2 and 3, which are scans");
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

    private void assertUnreadable(Reason reason, String message) {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(this::read)
                .withMessageContaining(message)
                .returns(reason, UnreadableDocumentException::reason);
    }
}
