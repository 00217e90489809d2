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

    private static final WindowReader HALF = (_, windows) -> windows.stream()
            .map(_ -> new Reading(List.of(0.25), null, 0, 0, 0.5))
            .toList();

    @Test
    void whatOfTheClaimIsMissingIsCounted() {
        SupportFeatures features = SupportFeatures.of(
                "Mayor Ada Quill of Oakham borrowed £54 million in March 2023 and 2022.", EVIDENCE, HALF);

        assertThat(features.reader()).isEqualTo(0.5);
        assertThat(features.sentence()).isEqualTo(0.25);
        assertThat(features.wordsMissing()).as("mayor, quill, oakha").isCloseTo(Math.log(4), within(1e-9));
        assertThat(features.namesMissing()).as("ada, quill, oakha").isEqualTo(3);
        assertThat(features.numbersMissing()).as("2023, 2022").isCloseTo(Math.log(3), within(1e-9));
    }

    @Test
    void formsOfAWordAreTheSameAndNothingIsMissingOfWhatIsThere() {
        SupportFeatures features = SupportFeatures.of("The councils were borrowing 54 million", EVIDENCE, HALF);

        assertThat(features.wordsMissing()).as("were").isCloseTo(Math.log(2), within(1e-9));
        assertThat(features.namesMissing()).isZero();
        assertThat(features.numbersMissing()).isZero();
    }

    @Test
    void evidenceWithNothingToReadHasAScoreAllTheSame() {
        WindowReader nothing = (_, windows) -> windows.stream()
                .map(_ -> new Reading(List.of(Double.NEGATIVE_INFINITY), null, 0, 0, 0))
                .toList();
        assertThat(SupportFeatures.of("It did.", "", nothing).sentence()).isFinite();
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
