package footnote.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BootstrapIntervalTest {
    @Test
    void theSameValuesHaveNoInterval() {
        var interval = BootstrapInterval.ofMean(List.of(List.of(0.5), List.of(0.5, 0.5)));
        assertThat(interval).isEqualTo(new BootstrapInterval(0.5, 0.5, 0.5)).hasToString("0.500 (0.500 to 0.500)");
    }

    @Test
    void theIntervalOfAMeanIsAboutTwoStandardErrorsToEachSide() {
        var random = new Random(3);
        List<List<Double>> groups = IntStream.range(0, 400)
                .mapToObj(_ -> List.of(random.nextGaussian()))
                .toList();
        var interval = BootstrapInterval.ofMean(groups);
        assertThat(interval.high() - interval.value()).isCloseTo(1.96 / 20, within(0.02));
        assertThat(interval.value() - interval.low()).isCloseTo(1.96 / 20, within(0.02));
        assertThat(BootstrapInterval.ofMean(groups)).isEqualTo(interval);
    }

    @Test
    void whatHangsTogetherIsDrawnTogether() {
        List<List<Double>> alone =
                IntStream.range(0, 100).mapToObj(i -> List.of((double) (i % 2))).toList();
        List<List<Double>> together =
                List.of(Collections.nCopies(50, 0.0), Collections.nCopies(25, 1.0), Collections.nCopies(25, 1.0));
        assertThat(BootstrapInterval.ofMean(together).low())
                .isLessThan(BootstrapInterval.ofMean(alone).low());
    }

    @Test
    void samplesWithoutAFigureAreLeftOut() {
        List<List<Judged>> groups = List.of(List.of(new Judged(true, 1)), List.of(new Judged(false, 0)));
        assertThat(BootstrapInterval.of(groups, Judged::auroc)).isEqualTo(new BootstrapInterval(1, 1, 1));
    }
}
