package footnote.llm;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.passage.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How a model's text is cut into sentences while it comes.
class SentenceStreamTest {
    private static final Sentences SENTENCES = new Sentences();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The pool opened in May [1].                  | The pool opened in May.                | 1
            The pool opened in May. [1]                  | The pool opened in May.                | 1
            The pool opened in May.[2][3]                | The pool opened in May.                | 2,3
            The pool [1] opened in May [3, 1].           | The pool opened in May.                | 1,3
            - The pool opened in May [1].                | The pool opened in May.                | 1
            2. The pool opened in May [^4].              | The pool opened in May.                | 4
            Cllr. Ford said "We are sorry." [2]          | Cllr. Ford said "We are sorry."        | 2
            The pool opened in May                       | The pool opened in May                 |
            The pool [sic] opened in May [one].          | The pool [sic] opened in May [one].    |
            [1] The pool opened in May.                  | The pool opened in May.                | 1
            [1][3]: The pool opened in May.              | The pool opened in May.                | 1,3
            1. [2] The pool opened in May.               | The pool opened in May.                | 2
            1. The pool opened in May. [2]               | The pool opened in May.                | 2
            The pool opened in May [1-3].                | The pool opened in May.                | 1,2,3
            The pool opened in May [1–2, 4].             | The pool opened in May.                | 1,2,4
            The pool opened in May [2; 1 and 3].         | The pool opened in May.                | 2,1,3
            The pool opened in May [3-1].                | The pool opened in May.                | 3,1
            The pool opened in May 【1】.                 | The pool opened in May.                | 1
            The pool opened in May.【1†lido.pdf, p. 4】   | The pool opened in May.                | 1
            The pool opened in May [Source 1].           | The pool opened in May.                | 1
            The pool opened in May. [sources 1 and 2]    | The pool opened in May.                | 1,2
            The pool opened in May. [Passage 2]          | The pool opened in May.                | 2
            She said “It is open.” [1][2]                | She said “It is open.”                 | 1,2
            She said “It is open”. [2]                   | She said “It is open”.                 | 2
            The pool opened in May (1).                  | The pool opened in May (1).            |
            The pool opened in May [2021].               | The pool opened in May [2021].         |
            The pool opened in May [0].                  | The pool opened in May.                | 0
            **The pool opened in May.** [1]              | The pool opened in May.                | 1
            The *Mill Lane* pool __opened__ in May [1].  | The Mill Lane pool opened in May.      | 1
            The pool*, opened in May [1].                | The pool*, opened in May.              | 1
            # The pool opened in May [1].                | # The pool opened in May.              | 1
            The [pool](http://a.b) opened in May [1].    | The [pool](http://a.b) opened in May.  | 1
            """)
    void aSentenceComesWithTheNumbersOfItsSources(String written, String text, String sources) {
        List<Integer> numbers = sources == null
                ? List.of()
                : List.of(sources.split(",")).stream().map(Integer::valueOf).toList();

        assertThat(all(List.of(written))).containsExactly(new ModelSentence(text, numbers));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n", "[1]", "[1] [2].", "---", "\n- \n* "})
    void whatHasNoWordIsNoSentence(String written) {
        assertThat(all(List.of(written))).isEmpty();
    }

    @Test
    void aSentenceIsGivenOutWhenTheNextOneBegins() {
        var stream = new SentenceStream(SENTENCES);

        assertThat(stream.take("The pool opened in May")).isEmpty();
        assertThat(stream.take(". ")).isEmpty();
        assertThat(stream.take("[1")).isEmpty();
        assertThat(stream.take("] I")).containsExactly(new ModelSentence("The pool opened in May.", List.of(1)));
        assertThat(stream.take("t was full [2].\n")).isEmpty();
        assertThat(stream.take("\n")).containsExactly(new ModelSentence("It was full.", List.of(2)));
        assertThat(stream.take("- It was warm. [Source 1]\n- ")).hasSize(1);
        assertThat(stream.end()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The pool opened¶in May [1].¶It was¶full [2].       | The pool opened in May. 1 / It was full. 2
            The pool opened in May.¶[1]¶It was full.¶[2]       | The pool opened in May. 1 / It was full. 2
            The pool opened in May.¶¶[1]¶¶It was full.¶¶[2]    | The pool opened in May. 1 / It was full. 2
            [1]¶The pool opened in May.¶[2]¶It was full.       | The pool opened in May. 1 / It was full. 2
            [1] The pool opened in May. [2] It was full.       | The pool opened in May. 1 / It was full. 2
            [1] The pool opened in May. It was full. [2]       | The pool opened in May. 1 / It was full. 2
            The pool opened in May¶¶It was full                | The pool opened in May / It was full
            - The pool opened in May¶- It was full [2]         | The pool opened in May / It was full 2
            1. The pool opened in May [1]¶2) It was full [2]   | The pool opened in May 1 / It was full 2
            # Opening¶The pool opened in May [1].              | # Opening / The pool opened in May. 1
            The pool opened in May. [1]¶***¶It was full. [2]   | The pool opened in May. 1 / It was full. 2
            It opened in 1992. 14 lidos did not [1].           | It opened in 1992. 14 lidos did not. 1
            Bring a drink, e.g. water [1]. It is free [2].     | Bring a drink, e.g. water. 1 / It is free. 2
            It cost £5. [1] 14 Lidos are open. [2]             | It cost £5. 1 / 14 Lidos are open. 2
            **The pool opened in May.** **It was full.** [1]   | The pool opened in May. / It was full. 1
            """)
    void linesParagraphsAndListsAreWhatTheyAreToAReader(String written, String sentences) {
        String text = written.replace("¶", "\n");

        assertThat(all(List.of(text)).stream()
                        .map(sentence -> sentence.text()
                                + (sentence.sources().isEmpty()
                                        ? ""
                                        : " " + sentence.sources().getFirst()))
                        .collect(Collectors.joining(" / ")))
                .isEqualTo(sentences);
        assertThat(all(List.of(text.replace("\n", "\r\n")))).isEqualTo(all(List.of(text)));
    }

    @Test
    void anAbbreviationDoesNotEndASentence() {
        assertThat(all(List.of("Mr. Ash met Dr. Elm at 3 p.m. on Monday [1]. He left [2].")))
                .extracting(ModelSentence::text)
                .containsExactly("Mr. Ash met Dr. Elm at 3 p.m. on Monday.", "He left.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pool opened in May [1]. Cllr. Ash said: \"It is full!\" [2] It cost £5.4m [1][3].\n\n"
                        + "- Swimming is free [2].\n- Lessons are £4.50 a week. [3, 4]\nNo one knows why",
                "It was 1992. 14 lidos opened, e.g. Mill Lane [Source 1]. 15 Shut. 【2】 \n\n[3]\n\n1. **No.** 5 is\r\n"
                        + "warm [1-3].\r\n\r\n# Why\n[1] It is. [2] It was.\n***\n“Stop!”\nhe said. [4]\n[2]\nMr.\nAsh [sic",
            })
    void theSentencesAreTheSameWhereverTheTextIsCut(String written) {
        List<ModelSentence> whole = all(List.of(written));
        assertThat(whole).hasSizeGreaterThan(5);

        for (int first = 0; first <= written.length(); first++) {
            for (int second = first; second <= written.length(); second++) {
                assertThat(all(List.of(
                                written.substring(0, first),
                                written.substring(first, second),
                                written.substring(second))))
                        .isEqualTo(whole);
            }
        }
        assertThat(all(List.of(written.split("")))).isEqualTo(whole);
    }

    @Test
    void theSentencesAreTheSameWhateverIsWritten() {
        var random = new Random(7);
        List<String> parts = List.of(
                "The pool",
                " is open",
                ".",
                "!",
                " ",
                "\n",
                "\n\n",
                "[1]",
                "[",
                "]",
                "- ",
                "2. ",
                "**",
                "_",
                "14",
                "”",
                "\r",
                "# ",
                "[Source 2]",
                "【1",
                "】",
                "e.g.",
                "It was",
                "---");

        for (int i = 0; i < 2_000; i++) {
            String written = random.ints(random.nextInt(25), 0, parts.size())
                    .mapToObj(parts::get)
                    .collect(Collectors.joining());
            assertThat(all(cut(written, random))).as(written).isEqualTo(all(List.of(written)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "[1,", "[", "]", " ", "\n", ". ", ".[1]", "[1, 2]. "})
    void aTextThatIsMadeToHurtDoesNot(String bomb) {
        assertThat(all(List.of("x.", bomb.repeat(5_000), "1]"))).hasSizeLessThanOrEqualTo(5_001);
        assertThat(all(List.of("x." + bomb.repeat(5_000) + "1]"))).hasSizeLessThanOrEqualTo(5_001);
    }

    @Test
    void whatNobodySeesIsNotThere() {
        assertThat(all(List.of("The\u200b pool \u001b is\u202e   open [1].")))
                .containsExactly(new ModelSentence("The pool is open.", List.of(1)));
    }

    @Test
    void aTextWithoutAnEndIsCut() {
        assertThat(all(List.of("word ".repeat(5_000))))
                .allSatisfy(sentence -> assertThat(sentence.text()).hasSizeLessThanOrEqualTo(Sentences.LONGEST))
                .hasSizeGreaterThan(20);
    }

    private static List<String> cut(String text, Random random) {
        var pieces = new ArrayList<String>();
        for (int start = 0; start < text.length(); ) {
            int end = Math.min(text.length(), start + 1 + random.nextInt(12));
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }

    private static List<ModelSentence> all(List<String> pieces) {
        var stream = new SentenceStream(SENTENCES);
        var found = new ArrayList<ModelSentence>();
        pieces.forEach(piece -> found.addAll(stream.take(piece)));
        found.addAll(stream.end());
        return found;
    }
}
