package footnote.eval;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.document.Span;
import footnote.model.Window;
import footnote.passage.Sentences;
import org.junit.jupiter.api.Test;

class TextSentencesTest {
    private static final TextSentences TEXT =
            TextSentences.of("Lido", "Prices\n\n  It costs £4. Dogs stay out.\nBye.", new Sentences());

    @Test
    void sentencesEndAtStopsAndAtLines() {
        assertThat(TEXT.sentences())
                .extracting(span -> span.of(TEXT.text()))
                .containsExactly("Prices", "It costs £4.", "Dogs stay out.", "Bye.");
    }

    @Test
    void windowsMoveOnByOneSentenceAndHaveTheirOwnPlaces() {
        assertThat(TEXT.windows(3)).hasSize(2);
        Window second = TEXT.windows(3).getLast();
        assertThat(second.text()).isEqualTo("It costs £4. Dogs stay out.\nBye.");
        assertThat(second.sentences())
                .extracting(span -> span.of(second.text()))
                .containsExactly("It costs £4.", "Dogs stay out.", "Bye.");
        assertThat(TEXT.windows(9)).hasSize(1);
    }

    @Test
    void aSpanLiesInEverySentenceThatItTouches() {
        int four = TEXT.text().indexOf("£4");
        assertThat(TEXT.of(new Span(four, four + 2))).containsExactly(1);
        assertThat(TEXT.of(new Span(four, TEXT.text().length()))).containsExactly(1, 2, 3);
    }
}
