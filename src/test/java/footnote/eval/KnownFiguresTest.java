package footnote.eval;

import static footnote.eval.SampleOutcomes.RIGHT;
import static footnote.eval.SampleOutcomes.answerable;
import static footnote.eval.SampleOutcomes.answered;
import static footnote.eval.SampleOutcomes.refused;
import static footnote.eval.SampleOutcomes.unanswerable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Outcomes in which a right sentence is always ranked second and the confidence is always the same.
class KnownFiguresTest {
    private static final List<Outcome> OUTCOMES = List.of(
            answered(answerable("When does it reopen?"), RIGHT),
            answered(answerable("From when on is it open?"), RIGHT),
            answered(answerable("Since when?"), RIGHT),
            refused(answerable("Which day?")),
            refused(unanswerable("Who painted it?")),
            answered(unanswerable("How warm is it?"), RIGHT));

    private final List<ReaderFigure> figures = figures(OUTCOMES);

    @Test
    void theSharesAreOfTheQuestionsThatCountForThem() {
        assertThat(figures)
                .extracting(ReaderFigure::name, figure -> figure.interval().value())
                .containsExactly(
                        tuple("hit@1", 0.0),
                        tuple("hit@3", 1.0),
                        tuple("refused/unanswerable", 0.5),
                        tuple("refused/answerable", 0.25),
                        tuple("AUROC of answerability", 0.5));
    }

    @Test
    void eachIsToldOfTheFile() {
        assertThat(figures).extracting(ReaderFigure::set).containsOnly("lido.yaml");
    }

    @Test
    void anIntervalIsOverTheQuestions() {
        assertThat(figures.get(3).interval()).satisfies(refused -> {
            assertThat(refused.low()).isZero();
            assertThat(refused.high()).isBetween(0.5, 1.0);
        });
        assertThat(figures.get(1).interval()).isEqualTo(new BootstrapInterval(1, 1, 1));
    }

    @Test
    void whatNoQuestionCountsForIsNotANumber() {
        List<ReaderFigure> answerableAlone = figures(OUTCOMES.subList(0, 4));

        assertThat(answerableAlone.get(2).interval().value()).isNaN();
        assertThat(answerableAlone.get(4).interval().value()).isNaN();
        assertThat(answerableAlone.get(3).interval().value()).isEqualTo(0.25);
    }

    private static List<ReaderFigure> figures(List<Outcome> outcomes) {
        return new KnownFigures("lido.yaml", new Evaluation(outcomes)).figures();
    }
}
