package footnote.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What of a model's text is a sentence that says something by itself.
class ModelSentenceTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pool opened in May.",
                "She said: \"It is open.\"",
                "He called it \"open\".",
                "Costs rose by 5%.",
                "The pool (in Mill Lane) is open (again).",
                "Is the pool open at last?",
                "Write to pool_desk@example.org for a ticket.",
                "Rainfall of < 5 mm is usual."
            })
    void wholeSentences(String text) {
        assertThat(new ModelSentence(text, List.of()).isWhole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No.",
                "On 3 May.",
                "The pool opened in May",
                "The pool opened in May, and the.",
                "The pool opened in May, and,.",
                "The council says that the pool is",
                "The pool is shut because it.",
                "# The pool opened in May.",
                "> The pool opened in May.",
                "The **pool opened in May.",
                "The pool* opened in May.",
                "The [pool](http://example.org) opened in May.",
                "The pool ![](http://example.org/a.png) opened in May.",
                "The <b>pool</b> opened in May.",
                "The pool <!-- --> opened in May.",
                "The `pool` opened in May.",
                "| The pool | opened in May.",
                "The pool &lt;opened in May."
            })
    void whatBrokeOffSaysNothingByItselfOrIsMarkup(String text) {
        assertThat(new ModelSentence(text, List.of()).isWhole()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT SAID", "Not said in any of them.", "Question: Who opened it?", "Passages:", "Example"})
    void whatEndsAnAnswer(String text) {
        assertThat(new ModelSentence(text, List.of()).endsTheAnswer()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Questions were asked: two.", "Passages to the pool are shut.", "Notsaid is a village."})
    void whatOnlyBeginsAlike(String text) {
        assertThat(new ModelSentence(text, List.of()).endsTheAnswer()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Westmere Gazette, 2031-02-03, news: The pool opened in May [1].",
                "2031-02-03, other: The pool opened in May [1].",
                "[1] Westmere Council, no date, minutes, the newest of these: The pool opened in May.",
                "Answer: 2031-02-03: The pool opened in May [1]."
            })
    void whatStandsBeforeAPassageIsNoPartOfASentence(String written) {
        assertThat(ModelSentence.of(List.of(written)))
                .containsExactly(new ModelSentence("The pool opened in May.", List.of(1)));
    }

    @Test
    void theSameWordsSayTheSame() {
        assertThat(new ModelSentence("The  pool is OPEN!", List.of(1)).words())
                .isEqualTo(new ModelSentence("“The pool is open.”", List.of(2)).words())
                .isNotEqualTo(new ModelSentence("The pool is not open.", List.of(1)).words());
    }
}
