package footnote.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairedDifferenceTest {
    @Test
    void whatIsBetterByTheSameOnEveryQueryIsBetterForSure() {
        PairedDifference difference =
                PairedDifference.of(new double[] {0.25, 0.5, 0.5}, new double[] {0.5, 0.75, 0.75});

        assertThat(difference).isEqualTo(new PairedDifference(0.25, 0.25, 0.25));
    }

    @Test
    void theIntervalIsTheOneThatTheSpreadOfTheQueriesAllows() {
        // 100 queries, of which 20 are better by 1: the mean has a standard error of sqrt(.2 * .8 / 100) = .04
        double[] better =
                IntStream.range(0, 100).mapToDouble(i -> i < 20 ? 1 : 0).toArray();

        PairedDifference difference = PairedDifference.of(new double[100], better);

        assertThat(difference.mean()).isEqualTo(0.2, within(1e-9));
        assertThat(difference.low()).isEqualTo(0.2 - 1.96 * 0.04, within(0.01));
        assertThat(difference.high()).isEqualTo(0.2 + 1.96 * 0.04, within(0.01));
    }

    @Test
    void theOtherWayRoundItIsTheSameBelowZero() {
        double[] figures = {0.1, 0.9, 0.4, 0.7};

        PairedDifference difference = PairedDifference.of(figures, new double[4]);

        assertThat(difference.mean())
                .isEqualTo(-Arrays.stream(figures).average().orElseThrow(), within(1e-9));
        assertThat(difference.high()).isNegative();
    }

    @Test
    void theSameFiguresGiveTheSameInterval() {
        double[] one = {0.1, 0.9, 0.4};
        double[] other = {0.2, 0.3, 0.8};

        assertThat(PairedDifference.of(one, other)).isEqualTo(PairedDifference.of(one, other));
    }
}
