package footnote.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.passage.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeScopeTest {
    @Test
    void theYearAskedAboutIsTheScope() {
        assertThat(TimeScope.of("What was it rated in 2018?").period()).contains(Period.year(2018));
    }

    @ParameterizedTest
    @ValueSource(strings = {"What is the latest rating?", "Who is the leader now?", "What is the current price?"})
    void nowAndLatestAreTold(String question) {
        assertThat(TimeScope.of(question)).satisfies(scope -> {
            assertThat(scope.latest()).isTrue();
            assertThat(scope.period()).isEmpty();
        });
    }

    @Test
    void mostQuestionsNameNoTime() {
        assertThat(TimeScope.of("Who opened the bridge?")).isEqualTo(TimeScope.ANY);
    }
}
