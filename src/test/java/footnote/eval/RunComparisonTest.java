package footnote.eval;

import static footnote.eval.SampleOutcomes.RIGHT;
import static footnote.eval.SampleOutcomes.WRONG;
import static footnote.eval.SampleOutcomes.answerable;
import static footnote.eval.SampleOutcomes.answered;
import static footnote.eval.SampleOutcomes.refused;
import static footnote.eval.SampleOutcomes.unanswerable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RunComparisonTest {
    private static final KnownQuestion FIRST = answerable("When does the lido reopen?");
    private static final KnownQuestion SECOND = answerable("When can we swim?");
    private static final KnownQuestion THIRD = unanswerable("Who painted it?");

    @Test
    void questionsGotBetterOrWorseOrAreShownOtherwise() {
        RunComparison comparison = RunComparison.of(
                run(refused(FIRST), answered(SECOND, RIGHT), answered(THIRD, WRONG)),
                run(answered(FIRST, RIGHT), answered(SECOND, WRONG), answered(THIRD, RIGHT)));

        assertThat(comparison.better())
                .extracting(change -> change.now().question())
                .containsExactly(FIRST.question());
        assertThat(comparison.worse())
                .extracting(change -> change.now().question())
                .containsExactly(SECOND.question());
        assertThat(comparison.other())
                .extracting(change -> change.now().question())
                .containsExactly(THIRD.question());
    }

    @Test
    void whatIsInOneRunAloneIsToldAndNotCompared() {
        RunComparison comparison =
                RunComparison.of(run(refused(FIRST), refused(SECOND)), run(refused(SECOND), refused(THIRD)));

        assertThat(comparison.changes()).hasSize(1);
        assertThat(comparison.gone()).extracting(RunQuestion::question).containsExactly(FIRST.question());
        assertThat(comparison.added()).extracting(RunQuestion::question).containsExactly(THIRD.question());
    }

    @Test
    void theSameQuestionTwiceIsComparedOneByOne() {
        RunComparison comparison = RunComparison.of(
                run(refused(FIRST), answered(FIRST, RIGHT)), run(refused(FIRST), answered(FIRST, RIGHT)));

        assertThat(comparison.changes()).hasSize(2);
        assertThat(comparison.better()).isEmpty();
        assertThat(comparison.worse()).isEmpty();
    }

    @Test
    void figuresAreOverTheQuestionsThatCountInBoth() {
        RunComparison comparison = RunComparison.of(
                run(refused(FIRST), answered(SECOND, RIGHT), refused(THIRD)),
                run(answered(FIRST, RIGHT), answered(SECOND, RIGHT), refused(THIRD)));

        FigureChange right = figure(comparison, Figure.RIGHT);
        assertThat(right.questions()).isEqualTo(3);
        assertThat(right.before()).isEqualTo(2 / 3.0, within(1e-9));
        assertThat(right.now()).isEqualTo(1);
        assertThat(right.difference().mean()).isEqualTo(1 / 3.0, within(1e-9));
        assertThat(right.difference().low()).isZero();
        assertThat(figure(comparison, Figure.REFUSED_UNANSWERABLE).told()).isEqualTo("+0.000 (+0.000 to +0.000)");
        assertThat(comparison.figures()).extracting(FigureChange::figure).doesNotContain(Figure.ASKED_BACK);
    }

    @Test
    void theTableTellsWhatWasShownBeforeAndNow() {
        RunComparison comparison = RunComparison.of(run(answered(FIRST, RIGHT)), run(refused(FIRST)));

        assertThat(new ComparisonTable(comparison).toString())
                .contains("1 questions in both, 0 better, 1 worse")
                .contains("| right | 1 | 1.000 | 0.000 | -1.000 (-1.000 to -1.000) |")
                .containsSubsequence(
                        "Worse:", FIRST.question(), "before: <3 May 2027>", "now:    (too_little_evidence)")
                .doesNotContain("Better:");
    }

    private static FigureChange figure(RunComparison comparison, Figure figure) {
        return comparison.figures().stream()
                .filter(change -> change.figure() == figure)
                .findFirst()
                .orElseThrow();
    }

    private static EvaluationRun run(Outcome... outcomes) {
        return EvaluationRun.of(
                new Evaluation(Stream.of(outcomes).toList(), List.of()),
                Path.of("known.yaml"),
                Instant.parse("2027-05-03T12:00:00Z"));
    }
}
