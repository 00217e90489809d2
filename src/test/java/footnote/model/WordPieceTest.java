package footnote.model;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import footnote.document.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Held to the tokenizer that the model was published with.
class WordPieceTest {
    private static final int MOST = 512;

    private static WordPiece ours;
    private static HuggingFaceTokenizer theirs;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = vocabulary()) {
            ours = WordPiece.read(in);
        }
        try (InputStream in = vocabulary()) {
            theirs = HuggingFaceTokenizer.newInstance(
                    in, Map.of("truncation", "true", "maxLength", Integer.toString(MOST), "padding", "false"));
        }
    }

    private static InputStream vocabulary() {
        return WordPieceTest.class.getClassLoader().getResourceAsStream(Embedder.MODEL + "-tokenizer.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "When do you mend the pavements?",
                "The £54m loan (2018-23) wasn’t repaid; “never”, said Cllr O'Neill…",
                "Ångström café naïve Straße ﬁnance İstanbul ǅ",
                "email foo.bar@example.org or see https://example.org/a?b=c#d",
                "東京の図書館 and Ελληνικά, русский язык, العربية, हिन्दी, 한국어",
                "tabs\tand\nlines\r\nand\u00A0spaces\u2003of\u200Ball\u00ADkinds",
                "unaffable antidisestablishmentarianism aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "🙂 emoji 👩‍👩‍👧‍👦 and \uFFFD odd \u0000 ones \u0007"
            })
    void cutsAsTheModelsOwnTokenizerDoes(String text) {
        assertThat(ours.encode(text, MOST)).isEqualTo(theirs.encode(text).getIds());
    }

    @Test
    void cutsAnyEuropeanOrChineseTextAsTheModelsOwnTokenizerDoes() {
        var random = new Random(7);
        int[][] ranges = {{0x20, 0x250}, {0x370, 0x500}, {0x2010, 0x2028}, {0x4E00, 0x9FA6}};
        for (int i = 0; i < 500; i++) {
            var text = new StringBuilder();
            for (int j = random.nextInt(80); j > 0; j--) {
                int[] range = ranges[random.nextInt(ranges.length)];
                int codePoint = random.nextInt(range[0], range[1]);
                text.appendCodePoint(Character.isDefined(codePoint) ? codePoint : ' ');
            }

            assertThat(ours.encode(text.toString(), MOST))
                    .as("the pieces of '%s'", text)
                    .isEqualTo(theirs.encode(text.toString()).getIds());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cllr. O’Neill’s £54m — “never”.",
                "cafe\u0301 and café, Å and A\u030A",
                "🙂 emoji 👩‍👩‍👧‍👦🙂end",
                "東京の図書館, 한국어",
                "antidisestablishmentarianism aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
                        + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "soft\u00ADhyphen, zero\u200Bwidth"
            })
    void aPieceComesFromWhereTheModelsOwnTokenizerTakesIt(String text) {
        CharSpan[] spans = theirs.encode(text, false, false).getCharTokenSpans();
        List<Span> expected = Arrays.stream(spans)
                .map(span -> new Span(
                        text.offsetByCodePoints(0, span.getStart()), text.offsetByCodePoints(0, span.getEnd())))
                .toList();

        assertThat(ours.pieces(text, MOST)).extracting(Piece::span).isEqualTo(expected);
    }

    @Test
    void spansOfAnyTextFollowOneAnotherAndCutNoCharacter() {
        var random = new Random(11);
        int[][] ranges = {{0x20, 0x250}, {0x300, 0x370}, {0x1F600, 0x1F640}, {0x200B, 0x2010}, {0xAC00, 0xAD00}};
        for (int i = 0; i < 1_000; i++) {
            var made = new StringBuilder();
            for (int j = random.nextInt(60); j > 0; j--) {
                int[] range = ranges[random.nextInt(ranges.length)];
                made.appendCodePoint(random.nextInt(range[0], range[1]));
            }
            String text = made.toString();
            var last = new Span(0, 0);
            for (Piece piece : ours.pieces(text, MOST)) {
                Span span = piece.span();
                assertThat(span.length()).as(text).isPositive();
                assertThat(span.fits(text)).as(text).isTrue();
                assertThat(span).as(text).isGreaterThanOrEqualTo(last);
                assertThat(span.equals(last) || span.start() >= last.end())
                        .as(text)
                        .isTrue();
                assertThat(span.of(text).codePoints()).as(text).noneMatch(each -> each >= 0xD800 && each < 0xE000);
                last = span;
            }
        }
    }

    @Test
    void aMarkOfTheModelInATextIsOnlyText() {
        assertThat(ours.encode("[SEP]", MOST)).hasSize(5).startsWith(101).endsWith(102);
    }

    @Test
    void leavesOutWhatIsBeyondTheMost() {
        String text = "word ".repeat(1_000);

        assertThat(ours.encode(text, MOST))
                .hasSize(MOST)
                .isEqualTo(theirs.encode(text).getIds());
    }
}
