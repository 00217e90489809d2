package footnote.eval;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Answer.Grounded;
import footnote.answer.AnswerSentence;
import footnote.answer.Fallback;
import footnote.answer.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is told of a language model that took part in a measurement.
class ModelTableTest {
    private static final String MODELS = "It reopens in May.";
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
                .isEqualTo("When does the lido reopen?\n  shown:  " + MODELS + "\n  quoted: " + SampleOutcomes.RIGHT
                        + " [lido]");
    }

    @Test
    void aQuotationBesideWhatTheModelWroteIsNotTheModels() {
        var both = new ModelTable(new Evaluation(List.of(outcome(
                "When does the lido reopen, and may dogs come in?",
                Wording.by(wrote(1, 0)),
                new AnswerSentence(MODELS, List.of(1), 0.9),
                new AnswerSentence(SampleOutcomes.RIGHT, List.of(1), 1)))));

        assertThat(both.figures()).endsWith("1 sentences written, 0 dropped, 0 passed and not shown, 1 shown");
        assertThat(both.sentences()).contains("shown:  " + MODELS).doesNotContain("shown:  " + SampleOutcomes.RIGHT);
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
        return outcome(question, wording, new AnswerSentence(MODELS, List.of(1), 0.9));
    }

    private static Outcome outcome(String question, Wording wording, AnswerSentence... sentences) {
        Outcome quoted = SampleOutcomes.answered(SampleOutcomes.answerable(question), SampleOutcomes.RIGHT);
        return new Outcome(
                quoted.known(),
                new Grounded(null, List.of(sentences), ((Grounded) quoted.answer()).citations()).worded(wording),
                quoted.ranked(),
                quoted.plain(),
                quoted.confidence(),
                quoted.exact(),
                quoted.tookMs());
    }
}
