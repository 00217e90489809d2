package footnote.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footnote.passage.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What each feature adds to a score.
class ContributionTest {
    private static final RankingFeatures WEIGHTS = new RankingFeatures(2, 0, 0, 1, 0, 3, 0, 0, 0, -4);

    @Test
    void everyComponentOfTheFeaturesIsToldInItsOrderWithItsWeight() {
        List<Contribution> told = Contribution.of(new RankingFeatures(1.5, 7, 0, 0.5, 0, 0.25, 1, 0, 0, 0.5), WEIGHTS);

        assertThat(told)
                .extracting(Contribution::feature)
                .startsWith("reader", "span", "answerable")
                .endsWith("numbersMissing")
                .hasSize(10);
        assertThat(told)
                .extracting(Contribution::points)
                .containsExactly(3.0, 0.0, 0.0, 0.5, 0.0, 0.75, 0.0, 0.0, 0.0, -2.0);
    }

    @Test
    void togetherTheyAreTheScoreOfTheModel() {
        EvidenceWeights weights = EvidenceWeights.shipped();
        var features = new TimeFeatures(
                TimeFit.of(Period.year(2024), List.of(Period.year(2023), Period.month(2024, 3))), TimeFit.NONE, 0.5);

        List<Contribution> told = Contribution.of("time", features, weights.time());

        assertThat(told.stream().mapToDouble(Contribution::points).sum())
                .isCloseTo(features.weighted(weights.time()), within(1e-9));
        assertThat(told).extracting(Contribution::feature).contains("time.own.alike", "time.around.silent");
    }

    @Test
    void amongSeveralWhatIsUsualTellsLittle() {
        List<List<Contribution>> told = Contribution.compared(List.of(
                Contribution.of(new RankingFeatures(4, 0, 0, 0, 0, 0.5, 0, 0, 0, 0), WEIGHTS),
                Contribution.of(new RankingFeatures(1, 0, 0, 0, 0, 0.5, 0, 0, 0, 0), WEIGHTS)));

        assertThat(told.getFirst().getFirst()).isEqualTo(new Contribution("reader", 4, 2, 5));
        assertThat(told.getFirst().stream().sorted(Contribution.MOST_TELLING).map(Contribution::feature))
                .startsWith("reader");
        assertThat(told.getLast().get(5).beyondUsual()).isZero();
        assertThat(Contribution.compared(List.of())).isEmpty();
    }
}
