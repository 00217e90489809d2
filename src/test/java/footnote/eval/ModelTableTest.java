package footnote.eval;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Answer.Grounded;
import footnote.answer.Fallback;
import footnote.answer.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is told of a language model that took part in a measurement.
class ModelTableTest {
    private static final ModelTable TABLE = new ModelTable(new Evaluation(List.of(
            worded("When does the lido reopen?", Wording.by(wrote(3, 2))),
            worded("Who may use the lido?", Wording.insteadOf(wrote(4, 3), Fallback.UNSUPPORTED)),
            worded("Where is the lido?", Wording.insteadOf(wrote(1, 1), Fallback.UNSUPPORTED)),
            worded("Is the lido warm?", Wording.notAsked(Fallback.PERSONAL_DATA)),
            SampleOutcomes.refused(SampleOutcomes.unanswerable("Who painted the lido?")))));

    @Test
    void whoWordedTheAnswersAndWhyTheModelDidNotIsCounted() {
        assertThat(TABLE.figures()).isEqualTo("""
                        4 answers: a language model was asked for 3 and worded 1
                        quoted instead (personal_data): 1
                        quoted instead (unsupported): 2
                        8 sentences written, 6 dropped, 1 passed and not shown, 1 shown""");
    }

    @Test
    void eachSentenceThatWasShownStandsWithItsQuestionAndItsQuotation() {
        assertThat(TABLE.sentences())
                .isEqualTo("When does the lido reopen?\n  shown:  " + SampleOutcomes.RIGHT + "\n  quoted: "
                        + SampleOutcomes.RIGHT + " [lido]");
    }

    @Test
    void withoutAnAnswerThereIsNothingToTell() {
        var none = new ModelTable(new Evaluation(List.of()));

        assertThat(none.figures()).startsWith("0 answers: a language model was asked for 0 and worded 0\n0 sentences");
        assertThat(none.sentences()).isEmpty();
    }

    private static Wording.Model wrote(int sentences, int dropped) {
        return new Wording.Model("a-model", "0123456789ab", sentences, dropped);
    }

    private static Outcome worded(String question, Wording wording) {
        Outcome quoted = SampleOutcomes.answered(SampleOutcomes.answerable(question), SampleOutcomes.RIGHT);
        return new Outcome(
                quoted.known(),
                ((Grounded) quoted.answer()).worded(wording),
                quoted.ranked(),
                quoted.plain(),
                quoted.confidence(),
                quoted.exact(),
                quoted.tookMs());
    }
}
