package footnote.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import footnote.document.UnreadableDocumentException.Reason;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {
    @Test
    void aDocumentTellsItsTextAndItsVersion() {
        SourceDocument document =
                Reading.file("sub/Fees 2024.txt", "A cafe\u0301 pays £5.\r\n").document();

        assertThat(document.id()).hasToString("sub-fees-2024");
        assertThat(document.text()).isEqualTo("A caf\u00E9 pays £5.\n");
        assertThat(document.version()).isEqualTo(Version.of(document.text()));
        assertThat(Version.parse(document.version().toString())).isEqualTo(document.version());
        assertThat(document.provenance())
                .returns("Fees 2024.txt", Provenance::title)
                .returns(DocumentKind.OTHER, Provenance::kind);
    }

    @Test
    void filesThatDifferOnlyInTheirLineEndsAreOneVersion() {
        SourceDocument unix = Reading.file("a.txt", "One.\nTwo.").document();
        SourceDocument windows = Reading.file("a.txt", "One.\r\nTwo.").document();

        assertThat(unix.version()).isEqualTo(windows.version());
        assertThat(unix.fileDigest()).isNotEqualTo(windows.fileDigest());
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedWithTheirPlace() {
        assertUnreadable("£5 in the café".getBytes(ISO_8859_1), Reason.NOT_UTF_8, "not valid UTF-8 from byte 0 on");
        assertUnreadable("In the café.".getBytes(ISO_8859_1), Reason.NOT_UTF_8, "not valid UTF-8 from byte 10 on");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void anEmojiCutShortAtTheEndOfTheFileIsRefused(int bytes) {
        byte[] cut = Arrays.copyOf("Yes 😀".getBytes(UTF_8), 4 + bytes);

        assertUnreadable(cut, Reason.NOT_UTF_8, "not valid UTF-8 from byte 4 on");
    }

    @Test
    void utf16IsCalledBinary() {
        assertUnreadable("A fee.".getBytes(UTF_16), Reason.BINARY, "a.txt is not a text file");
        assertUnreadable("A fee.".getBytes(UTF_16LE), Reason.BINARY, "a.txt is not a text file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t\n", "\uFEFF", "\u200B\u00AD", "---\ntitle: Fees\n---\n"})
    void aFileWithoutTextIsRefusedAsEmpty(String text) {
        assertUnreadable(text.getBytes(UTF_8), Reason.EMPTY, "a.txt holds no text");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        assertThat(Reading.file("a.txt", "\uFEFFA fee.").document().text()).isEqualTo("A fee.");
    }

    @Test
    void aByteOrderMarkHidesNoFrontMatter() {
        SourceDocument document =
                Reading.file("a.txt", "\uFEFF---\ntitle: Fees\n---\nA fee.").document();

        assertThat(document.provenance().title()).isEqualTo("Fees");
        assertThat(document.text()).isEqualTo("A fee.");
    }

    @Test
    void aByteOrderMarkHidesNoHeading() {
        assertThat(Reading.file("a.md", "\uFEFF# Fees\n\nA fee.")
                        .document()
                        .provenance()
                        .title())
                .isEqualTo("Fees");
    }

    private static void assertUnreadable(byte[] bytes, Reason reason, String message) {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> Reading.file("a.txt", bytes, ""))
                .withMessageContaining(message)
                .returns(reason, UnreadableDocumentException::reason);
    }
}
