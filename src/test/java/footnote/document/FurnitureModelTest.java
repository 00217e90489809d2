package footnote.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FurnitureModelTest {
    private static final List<int[]> LINES = List.of(new int[] {0}, new int[] {1}, new int[] {2}, new int[] {0, 1});
    private static final double[] WEIGHTS = {1.5, -.7, .2, .9, .3};
    private static final List<int[]> STEPS = List.of(new int[] {3}, new int[] {3}, new int[] {3, 4}, new int[] {});

    @Test
    void aMarginalIsTheShareOfAllLabellingsInWhichTheLineIsFurniture() {
        var all = 0.0;
        var asFurniture = new double[LINES.size()];
        for (int labelling = 0; labelling < 1 << LINES.size(); labelling++) {
            double weight = Math.exp(score(labelling));
            all += weight;
            for (int i = 0; i < LINES.size(); i++) {
                asFurniture[i] += ((labelling >> i) & 1) * weight;
            }
        }

        double[] marginals = FurnitureModel.Chain.of(WEIGHTS, LINES, STEPS).marginals();

        for (int i = 0; i < LINES.size(); i++) {
            assertThat(marginals[i]).isCloseTo(asFurniture[i] / all, within(1e-12));
        }
    }

    private static double score(int labelling) {
        double score = 0;
        for (int i = 0; i < LINES.size(); i++) {
            int label = (labelling >> i) & 1;
            score += label
                    * Arrays.stream(LINES.get(i))
                            .mapToDouble(place -> WEIGHTS[place])
                            .sum();
            boolean stays = i > 0 && label == ((labelling >> (i - 1)) & 1);
            score += stays
                    ? Arrays.stream(STEPS.get(i))
                            .mapToDouble(place -> WEIGHTS[place])
                            .sum()
                    : 0;
        }
        return score;
    }

    @Test
    void theResourceHasAWeightForEverySign() {
        assertThat(FurnitureModel.standard().told())
                .isEqualTo(ResourceLines.of(FurnitureModel.class, "furniture-weights.txt"))
                .hasSize(LineSign.values().length + StepSign.values().length + 1);
    }
}
