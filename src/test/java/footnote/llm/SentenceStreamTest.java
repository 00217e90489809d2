package footnote.llm;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.passage.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
        assertThat(stream.take("] It")).containsExactly(new ModelSentence("The pool opened in May.", List.of(1)));
        assertThat(stream.take(" was full [2].\n")).containsExactly(new ModelSentence("It was full.", List.of(2)));
        assertThat(stream.end()).isEmpty();
    }

    @Test
    void anAbbreviationDoesNotEndASentence() {
        assertThat(all(List.of("Mr. Ash met Dr. Elm at 3 p.m. on Monday [1]. He left [2].")))
                .extracting(ModelSentence::text)
                .containsExactly("Mr. Ash met Dr. Elm at 3 p.m. on Monday.", "He left.");
    }

    @Test
    void theSentencesAreTheSameWhateverThePiecesAre() {
        String written = "The pool opened in May [1]. Cllr. Ash said: \"It is full!\" [2] It cost £5.4m [1][3].\n\n"
                + "- Swimming is free [2].\n- Lessons are £4.50 a week. [3, 4]\nNo one knows why";
        List<ModelSentence> whole = all(List.of(written));
        assertThat(whole).hasSize(6);
        var random = new Random(7);

        for (int i = 0; i < 300; i++) {
            assertThat(all(cut(written, random))).isEqualTo(whole);
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
