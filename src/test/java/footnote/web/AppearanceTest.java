package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How the pages look, as far as that can be told without a browser.
class AppearanceTest {
    private static final int OURS_AT_MOST = 60 * 1024;

    @ParameterizedTest
    @CsvSource({
        "'#767676', true",
        "'#777777', false",
        "'#0B4F9E', true",
        "'#ffdd00', false",
        "'0b4f9e', false",
        "'blue', false"
    })
    void anAccentCanBeReadOnWhite(String colour, boolean isTaken) {
        if (isTaken) {
            assertThat(new Accent(colour).value()).isEqualToIgnoringCase(colour);
        } else {
            assertThatThrownBy(() -> new Accent(colour)).hasMessageContaining(colour);
        }
    }

    @Test
    void onlyTheComponentsThatAreUsedAreTakenAndInOurColours() {
        String css = GovukStyles.of("""
                @charset "UTF-8";/* a crown */@font-face{font-family:GDS Transport;src:url(/light.woff)}\
                .govuk-button,.govuk-tabs__tab{font-family:GDS Transport,arial,sans-serif;color:#fff;background-color:#00703c}\
                @media print{.govuk-tabs{color:#000}}@media screen{.govuk-button:focus{color:#0b0c0c;background-color:#fd0}}""");

        assertThat(css).isEqualTo("""
                .govuk-button{font-family:system-ui,sans-serif;color:white;background-color:var(--accent)}
                @media screen{
                .govuk-button:focus{color:var(--focus-text);background-color:var(--focus)}
                }
                """);
    }

    @Test
    void nothingOfTheGovernmentsOwnLooksIsLeft() {
        assertThat(GovukStyles.used())
                .contains(".govuk-details__summary")
                .doesNotContain("GDS Transport", "url(", "crown", "#1d70b8", "#00703c");
        assertThat(GovukStyles.used().length()).isLessThan(OURS_AT_MOST);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The harbour market sells fresh fish from seven boats. | What does the harbour market sell?
            The old pier was built by volunteers in 1903.         | When was the old pier built?
            A day ticket costs £4.50 for adults.                  | How much does a day ticket cost?
            It was built in 1903.                                 |
            The choir rehearses beside the quay.                  |
            """)
    void aSentenceThatTellsMakesAnExample(String sentence, String question) {
        assertThat(ExampleQuestions.from(sentence).findFirst().orElse(null)).isEqualTo(question);
    }
}
