package footnote.eval;

import static footnote.eval.SampleOutcomes.RIGHT;
import static footnote.eval.SampleOutcomes.WRONG;
import static footnote.eval.SampleOutcomes.answerable;
import static footnote.eval.SampleOutcomes.answered;
import static footnote.eval.SampleOutcomes.answeredInexactly;
import static footnote.eval.SampleOutcomes.missed;
import static footnote.eval.SampleOutcomes.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// When a build passes.
class ExpectationsTest {
    private static final KnownQuestion LIDO = answerable("When does the lido reopen?");
    private static final KnownQuestion SWIM = answerable("When can we swim?");

    @Test
    void everyQuestionThatIsNoKnownMissHasToBeRight() {
        var evaluation = of(answered(LIDO, RIGHT), answered(SWIM, WRONG), refused(missed(LIDO)));

        assertThat(expecting(null).unmet(evaluation)).containsExactly("Wrong, and no known miss: When can we swim?");
    }

    @Test
    void everyCitationHasToBeExactWhateverElseIsExpected() {
        var evaluation = of(answeredInexactly(LIDO));

        assertThat(expecting(null).unmet(evaluation))
                .containsExactly("A citation is not exact: When does the lido reopen?");
        assertThat(new Expectations(Map.of(Figure.RIGHT, 0.0), Map.of(), null).unmet(evaluation))
                .hasSize(1);
    }

    @Test
    void figuresStandInForTheQuestions() {
        var half = of(answered(LIDO, RIGHT), refused(SWIM));

        assertThat(new Expectations(Map.of(Figure.RIGHT, 0.5), Map.of(Figure.REFUSED_ANSWERABLE, 0.5), null)
                        .unmet(half))
                .isEmpty();
        assertThat(new Expectations(
                                Map.of(Figure.RIGHT_FIRST, 0.6, Figure.ASKED_BACK, 0.1),
                                Map.of(Figure.REFUSED_ANSWERABLE, 0.4),
                                null)
                        .unmet(half))
                .containsExactly(
                        "The figure right-first is 0.500, which is under 0.6.",
                        "The figure asked-back has no question to count.",
                        "The figure refused/answerable is 0.500, which is over 0.4.");
    }

    @Test
    void againstAnEarlierRunNothingMayGetWorse() {
        var before = of(answered(LIDO, RIGHT), refused(SWIM));
        var now = of(answered(LIDO, WRONG), refused(SWIM));

        assertThat(expecting(RunComparison.of(run(before), run(now))).unmet(now))
                .containsExactly("Right before and wrong now: When does the lido reopen?");
        assertThat(expecting(RunComparison.of(run(before), run(before))).unmet(before))
                .isEmpty();
    }

    private static Expectations expecting(@Nullable RunComparison comparison) {
        return new Expectations(Map.of(), Map.of(), comparison);
    }

    private static Evaluation of(Outcome... outcomes) {
        return new Evaluation(List.of(outcomes));
    }

    private static EvaluationRun run(Evaluation evaluation) {
        return EvaluationRun.of(evaluation, Path.of("known.yaml"), Instant.EPOCH);
    }
}
