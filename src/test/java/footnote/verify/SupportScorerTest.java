package footnote.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footnote.model.EvidenceReader;
import footnote.model.Reading;
import footnote.model.WindowReader;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SupportScorerTest {
    private static final String EVIDENCE = "The council borrowed £54 million in March 2024 to balance its budget.";

    @Test
    void wordsAndNumbersAreSharesOfTheClaim() {
        WindowReader half = (_, windows) -> windows.stream()
                .map(_ -> new Reading(List.of(), null, 0, 0, 0.5))
                .toList();
        SupportFeatures features = SupportFeatures.of("It borrowed £54 million in 2023.", EVIDENCE, half);

        assertThat(features.reader()).isEqualTo(0.5);
        assertThat(features.words()).isCloseTo(4 / 6.0, within(1e-9));
        assertThat(features.numbers()).isEqualTo(0.5);
        assertThat(SupportFeatures.of("It did.", EVIDENCE, half).numbers()).isEqualTo(1);
    }

    /// A figure that was changed is not told by this score: that takes a rule of its own.
    @Test
    void aClaimThatTheEvidenceMakesIsLikelierSupportedThanOneThatItDoesNot() {
        try (var reader = EvidenceReader.load(Duration.ofMinutes(1))) {
            var scorer = new SupportScorer(reader);
            double right = scorer.probability("The council borrowed £54 million in March 2024.", EVIDENCE);
            double other = scorer.probability("The zoo has a new elephant.", EVIDENCE);

            assertThat(right).isBetween(0.5, 1.0);
            assertThat(other).isBetween(0.0, right);
            assertThat(other).isLessThan(0.5);
        }
    }
}
