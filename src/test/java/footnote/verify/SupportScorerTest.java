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

    @Test
    void aTrueClaimIsLikelierSupportedThanOneWithSomethingChanged() {
        try (var reader = EvidenceReader.load(Duration.ofMinutes(1))) {
            var scorer = new SupportScorer(reader);
            double right = scorer.probability("The council borrowed £54 million in March 2024.", EVIDENCE);

            assertThat(right).isBetween(0.5, 1.0);
            assertThat(scorer.probability("The council borrowed £64 million in March 2024.", EVIDENCE))
                    .isBetween(0.0, right);
            assertThat(scorer.probability("The zoo has a new elephant.", EVIDENCE))
                    .isLessThan(0.2);
        }
    }
}
