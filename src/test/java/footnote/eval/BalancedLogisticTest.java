package footnote.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BalancedLogisticTest {
    @Test
    void itTellsApartWhatALineParts() {
        var random = new Random(5);
        List<BalancedLogistic.Row> rows = IntStream.range(0, 500)
                .mapToObj(_ -> new double[] {random.nextGaussian(), random.nextGaussian()})
                .map(features -> new BalancedLogistic.Row(features, features[0] - features[1] > 0.5))
                .toList();
        BalancedLogistic fitted = BalancedLogistic.fit(rows);

        long right = rows.stream()
                .filter(row -> fitted.score(row.features()) > 0 == row.positive())
                .count();
        assertThat(right).isGreaterThan(475);
        assertThat(fitted.weights()[0]).isPositive();
        assertThat(fitted.weights()[1]).isNegative();
    }

    @Test
    void theScaleOfAFeatureDoesNotMatter() {
        var random = new Random(6);
        List<BalancedLogistic.Row> rows = IntStream.range(0, 500)
                .mapToObj(_ -> new double[] {1_000 + 100 * random.nextGaussian(), random.nextGaussian()})
                .map(features -> new BalancedLogistic.Row(features, (features[0] - 1_000) / 100 - features[1] > 0.5))
                .toList();
        BalancedLogistic fitted = BalancedLogistic.fit(rows);

        assertThat(rows.stream()
                        .filter(row -> fitted.score(row.features()) > 0 == row.positive())
                        .count())
                .isGreaterThan(475);
    }

    @Test
    void aRareKindWeighsAsMuchAsACommonOne() {
        List<BalancedLogistic.Row> rows = IntStream.range(0, 100)
                .mapToObj(i -> new BalancedLogistic.Row(new double[] {i < 5 ? 1 : -1}, i < 5))
                .toList();
        BalancedLogistic fitted = BalancedLogistic.fit(rows);

        assertThat(fitted.score(new double[] {0})).isBetween(-0.5, 0.5);
        assertThat(fitted.score(new double[] {1})).isGreaterThan(1);
    }
}
