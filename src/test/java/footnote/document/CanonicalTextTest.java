package footnote.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalTextTest {
    /// Letters, marks that compose, Hangul parts, emoji with their modifiers, and everything that is to vanish.
    private static final int[] TROUBLE = {
        'a', 'e', 'o', ' ', '\t', '\n', '\r', '\f', 0x00, 0x1B, 0x7F, 0x85, 0xA0, 0xAD, 0x301, 0x308, 0x323, 0x338,
        0x345, 0x344, 0x37E, 0x61C, 0x1100, 0x1161, 0x11A8, 0x180E, 0x1E9B, 0x2000, 0x200B, 0x200D, 0x200F, 0x2028,
        0x2029, 0x202E, 0x2067, 0x2126, 0x212B, 0x3000, 0xAC00, 0xFB1D, 0xFEFF, 0xFE0F, 0xE000, 0x1D15E, 0x1F468,
        0x1F3FD, 0x1F600, 0xE0001, 0xE0041, 0xE007F, 0x10FFFF
    };

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n", "\f", "\u000B", "\u0085", "\u2028", "\u2029"})
    void everyLineEndBecomesANewline(String lineEnd) {
        assertThat(CanonicalText.of("one" + lineEnd + "two")).isEqualTo("one\ntwo");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00A0", "\u1680", "\u2002", "\u2009", "\u202F", "\u205F", "\u3000"})
    void everySpaceBecomesAPlainOne(String space) {
        assertThat(CanonicalText.of("£5" + space + "each")).isEqualTo("£5 each");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u001B", "\u007F", "\u009B"})
    void controlCharactersAreDropped(String control) {
        assertThat(CanonicalText.of("coun" + control + "cil")).isEqualTo("council");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u200B", "\u200D", "\u2060", "\u00AD", "\uFEFF", "\u061C", "\u202E", "\u2067", "\uDB40\uDC41"})
    void charactersThatNobodySeesAreDropped(String unseen) {
        assertThat(CanonicalText.of("coun" + unseen + "cil")).isEqualTo("council");
    }

    @Test
    void aLoneSurrogateIsReplacedAndAPairIsKept() {
        assertThat(CanonicalText.of("a\uD83D\u200B\uDE00b")).isEqualTo("a\uFFFD\uFFFDb");
        assertThat(CanonicalText.of("a\uD83D\uDE00b")).isEqualTo("a😀b");
    }

    @Test
    void tabsAndEmptyLinesAndRunsOfSpacesStay() {
        assertThat(CanonicalText.of("a\tb\r\n\r\n  c")).isEqualTo("a\tb\n\n  c");
    }

    @Test
    void lettersAreComposedAfterWhatStoodBetweenThemIsGone() {
        assertThat(CanonicalText.of("cafe\u0301")).isEqualTo("caf\u00E9");
        assertThat(CanonicalText.of("cafe\u200B\u0301")).isEqualTo("caf\u00E9");
    }

    @Test
    void compatibilityCharactersKeepTheirShape() {
        assertThat(CanonicalText.of("½ m² of ﬁne ™ 😀")).isEqualTo("½ m² of ﬁne ™ 😀");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyTextIsSettledAfterOnce(int seed) {
        var random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            String raw = randomText(random);
            String once = CanonicalText.of(raw);

            assertThat(CanonicalText.of(once))
                    .as("again, from %s", escaped(raw))
                    .isEqualTo(once);
            assertThat(Normalizer.isNormalized(once, Normalizer.Form.NFC))
                    .as("composed, from %s", escaped(raw))
                    .isTrue();
            assertThat(once.codePoints().filter(CanonicalTextTest::isForbidden))
                    .as("left over, from %s", escaped(raw))
                    .isEmpty();
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 10);
    }

    private static String randomText(Random random) {
        var text = new StringBuilder();
        for (int length = random.nextInt(40); length > 0; length--) {
            text.appendCodePoint(
                    random.nextInt(4) == 0 ? random.nextInt(0x110000) : TROUBLE[random.nextInt(TROUBLE.length)]);
        }
        return text.toString();
    }

    private static boolean isForbidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.CONTROL -> codePoint != '\n' && codePoint != '\t';
            case Character.SPACE_SEPARATOR -> codePoint != ' ';
            default -> false;
        };
    }

    private static String escaped(String text) {
        return text.codePoints().mapToObj("U+%04X"::formatted).toList().toString();
    }
}
