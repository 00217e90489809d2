package footnote.passage;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.document.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    private static final List<String> WORDS = List.of(
            "The",
            "fee",
            "is",
            "£1.5m",
            "e.g.",
            "No.",
            "10",
            "Cllr.",
            "Shah",
            "said",
            "\"Stop!\"",
            "“Go",
            "on.”",
            "(so.)",
            "…",
            "...",
            "Why?",
            "end.",
            "U.S.",
            "😀",
            "👍🏽.",
            "ﬁn.",
            "né",
            "議会。",
            "\n",
            "\n\n",
            "\t",
            "  ",
            "'",
            "—",
            "x".repeat(700));

    private final Sentences sentences = new Sentences();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bring a proof, e.g. a bill.|It is free.",
                "Ask a team, e.g. Adult Services.|They help.",
                "Cllr. Shah spoke first.|Others followed.",
                "Dr. Patel and Prof. Lee met Mrs. Jones.|All agreed.",
                "The bridge cost £1.5m.|It opened in May.",
                "The office is at No. 10 Hill Street.|Ring twice.",
                "The rate is 3.75 per cent.|It was 2.5 before.",
                "See Fig. 3 and para. 12.|Both are short.",
                "It closes at 5 p.m. on Fridays.|Come early.",
                "See:\tMr. Hood sold the quay.|It was old.",
                "Mr./Mrs. Hood sold it.|It was old.",
                "He waited… then left.|Nobody saw him.",
                "He waited ... then left.|Nobody saw him.",
                "Is it free?|Yes!|It always was.",
                "J. K. Other wrote to Cllr A. Shah (cf. No. 3).|It is kept."
            })
    void aFullStopIsNotAlwaysAnEnd(String marked) {
        assertCutAtBars(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"church", "kept", "text", "hotel", "Africa", "leg", "climax", "movie"})
    void aWordThatEndsLikeAnAbbreviationEndsItsSentence(String word) {
        assertCutAtBars("They saw the " + word + ".|Then they left.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Stop!\" he said.|They went on.",
                "“Is it open?” asked Mr. Jones.|It was.",
                "\"We tried.|We failed.\"|She left.",
                "“We tried.|We failed.”|She left.",
                "‘We tried.’|She left.",
                "He said: \"It is free.\"|It was not.",
                "She called it “a farce”.|He did not.",
                "(See the map.)|The path is steep.",
                "It is free [so they say.]|Ask them."
            })
    void closingMarksStayWithTheirSentence(String marked) {
        assertCutAtBars(marked);
    }

    @Test
    void aHardWrappedSentenceIsOne() {
        assertThat(cut("It was opened by the\nMayor of Example in\n2019. The bells\nrang."))
                .containsExactly("It was opened by the\nMayor of Example in\n2019.", "The bells\nrang.");
    }

    @Test
    void aTextWithoutAFullStopIsCutAtSpaces() {
        String endless = "a few more words ".repeat(300).strip();

        List<String> cut = cut(endless);

        assertThat(endless).hasSizeGreaterThan(5_000);
        assertThat(cut)
                .hasSizeGreaterThan(5)
                .allSatisfy(part -> assertThat(part)
                        .hasSizeBetween(1, Sentences.LONGEST)
                        .matches("(a|few|more|words)\\b.*\\b(a|few|more|words)"));
        assertThat(String.join(" ", cut)).isEqualTo(endless);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x"})
    void anEmojiIsNeverCutInTwo(String shift) {
        String endless = shift + "😀".repeat(2_000);

        assertThat(cut(endless))
                .hasSizeGreaterThan(3)
                .allSatisfy(part -> assertThat(part.codePoints()
                                .filter(codePoint -> Character.getType(codePoint) == Character.SURROGATE))
                        .isEmpty());
        assertThat(String.join("", cut(endless))).isEqualTo(endless);
    }

    @Test
    void aBlockWithoutWordsHasNoSentenceOrOneOfItsMarks() {
        assertThat(cut(" \n\t ")).isEmpty();
        assertThat(cut(" *** ")).containsExactly("***");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void sentencesCoverTheirBlockInOrder(int seed) {
        var random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            String before = "Before. ".repeat(random.nextInt(3));
            String block = randomBlock(random);
            var span = new Span(before.length(), before.length() + block.length());
            assertCovered(before + block + " After.", span);
        }
    }

    private void assertCovered(String text, Span block) {
        int end = block.start();
        for (Span sentence : sentences.of(text, block)) {
            assertThat(block.start() <= sentence.start() && sentence.end() <= block.end())
                    .as("%s within %s", sentence, block)
                    .isTrue();
            assertThat(sentence.length()).isBetween(1, Sentences.LONGEST);
            assertThat(sentence.trimmed(text)).isEqualTo(sentence);
            assertThat(sentence.start()).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(end, sentence.start())).isBlank();
            end = sentence.end();
        }
        assertThat(text.substring(end, block.end())).isBlank();
    }

    private static String randomBlock(Random random) {
        var block = new StringBuilder();
        for (int words = random.nextInt(60); words > 0; words--) {
            block.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(5) == 0 ? "" : " ");
        }
        return block.toString();
    }

    private void assertCutAtBars(String marked) {
        assertThat(cut(marked.replace('|', ' '))).containsExactly(marked.split("\\|", -1));
    }

    private List<String> cut(String block) {
        return sentences.of(block, new Span(0, block.length())).stream()
                .map(span -> span.of(block))
                .toList();
    }
}
