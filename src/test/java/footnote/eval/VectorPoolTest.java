package footnote.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// Vectors like real ones.
class VectorPoolTest {
    private static final float[] EAST = {1, 0, 0};
    private static final float[] NORTH = {0, 1, 0};

    @Test
    void aVectorIsOfUnitLengthAndBetweenTwoOfThePool() {
        var pool = new VectorPool(List.of(EAST, NORTH));
        var random = new SplittableRandom(1);

        for (int i = 0; i < 100; i++) {
            float[] vector = pool.vector(random);
            assertThat(dot(vector, vector)).isEqualTo(1, within(1e-5));
            assertThat(dot(vector, EAST) + dot(vector, NORTH)).isBetween(0.95, 1.45);
        }
    }

    @Test
    void noTwoAreTheSameEvenOfOne() {
        var pool = new VectorPool(List.of(EAST));
        var random = new SplittableRandom(1);

        assertThat(pool.vector(random)).isNotEqualTo(pool.vector(random));
    }

    @Test
    void theSameSeedGivesTheSameVectors() {
        var pool = new VectorPool(List.of(EAST, NORTH));

        assertThat(pool.vector(new SplittableRandom(7))).isEqualTo(pool.vector(new SplittableRandom(7)));
    }

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
