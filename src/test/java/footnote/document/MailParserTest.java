package footnote.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is read of an e-mail.
class MailParserTest {
    private static final String HEAD = """
            From: =?utf-8?q?Rosa_Lind=C3=A9n?= <rosa@wrenfield.example>
            To: clerk@wrenfield.example
            Subject: Opening hours of the =?utf-8?q?caf=C3=A9?=
            Date: Mon, 3 Jun 2024 23:40:00 +0100
            MIME-Version: 1.0
            """;

    @Test
    void theHeaderNamesTheMessageItsAuthorAndItsDay() {
        assertThat(read(HEAD + "\nIt opens at nine.\n").document().provenance())
                .extracting(Provenance::title, Provenance::author, Provenance::date)
                .containsExactly("Opening hours of the café", "Rosa Lindén", LocalDate.of(2024, 6, 3));
    }

    @Test
    void whatOthersWroteAndTheSignatureAreFurniture() {
        assertThat(told("""

                Dear clerk,

                it opens at nine, and
                on Saturday at ten.

                On Sun, 2 Jun 2024 the clerk wrote:
                > When does it open?

                Yours

                --\s
                Rosa
                """))
                .containsExactly(
                        "paragraph: Dear clerk,",
                        "paragraph: it opens at nine, and",
                        "paragraph: on Saturday at ten.",
                        "furniture: On Sun, 2 Jun 2024 the clerk wrote:\n> When does it open?",
                        "paragraph: Yours",
                        "furniture: --\nRosa");
    }

    @Test
    void ofAlternativesThePlainOneIsReadAndAttachmentsAreNamed() {
        ReadDocument read = read(HEAD + """
                Content-Type: multipart/mixed; boundary=x

                --x
                Content-Type: multipart/alternative; boundary=y

                --y
                Content-Type: text/html

                <p>As HTML.</p>
                --y
                Content-Type: text/plain; charset=iso-8859-1
                Content-Transfer-Encoding: quoted-printable

                The caf=E9 opens at =
                nine.
                --y--
                --x
                Content-Type: application/pdf
                Content-Disposition: attachment; filename="plan.pdf"

                xxx
                --x--
                """);

        assertThat(read.document().text()).contains("The café opens at nine.").doesNotContain("As HTML");
        assertThat(read.warnings())
                .singleElement()
                .asString()
                .startsWith("a.eml has attachments that are not read (plan.pdf)");
    }

    @Test
    void aMessageOfHtmlAloneIsReadAsAPage() {
        assertThat(
                        told(
                                "Content-Type: text/html; charset=utf-8\n\n<html><body><p>It opens at <b>nine</b>.</p></body></html>\n"))
                .containsExactly("paragraph: It opens at nine.");
    }

    private static ReadDocument read(String message) {
        return Reading.file("a.eml", message);
    }

    private static List<String> told(String body) {
        return Reading.told(read(HEAD + body).document()).stream().skip(2).toList();
    }
}
