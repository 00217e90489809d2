package footnote.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JudgedTest {
    @Test
    void theAreaIsTheShareOfPairsInTheRightOrder() {
        List<Judged> judged = List.of(
                new Judged(true, 3),
                new Judged(true, 1),
                new Judged(false, 2),
                new Judged(false, 0),
                new Judged(false, 0));
        assertThat(Judged.auroc(judged)).isCloseTo(5 / 6.0, within(1e-12));
    }

    @Test
    void equalsCountHalf() {
        assertThat(Judged.auroc(List.of(new Judged(true, 1), new Judged(false, 1))))
                .isEqualTo(0.5);
    }

    @Test
    void itAgreesWithCountingAllPairs() {
        var random = new Random(7);
        List<Judged> judged = IntStream.range(0, 300)
                .mapToObj(_ -> new Judged(random.nextBoolean(), random.nextInt(20)))
                .toList();
        double pairs = 0;
        double right = 0;
        for (Judged one : judged) {
            for (Judged other : judged) {
                if (one.positive() && !other.positive()) {
                    pairs++;
                    right += one.score() > other.score() ? 1 : one.score() == other.score() ? 0.5 : 0;
                }
            }
        }
        assertThat(Judged.auroc(judged)).isCloseTo(right / pairs, within(1e-12));
    }

    @Test
    void oneKindAloneHasNoArea() {
        assertThat(Judged.auroc(List.of(new Judged(true, 1)))).isNaN();
        assertThat(Judged.balancedAccuracy(List.of(new Judged(true, 1)))).isNaN();
    }

    @Test
    void balancedAccuracyCountsBothKindsAlike() {
        List<Judged> judged = List.of(
                new Judged(true, 1),
                new Judged(true, 1),
                new Judged(true, 1),
                new Judged(true, -1),
                new Judged(false, 1));
        assertThat(Judged.balancedAccuracy(judged)).isEqualTo(0.375);
    }
}
