package footnote.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "What did inspectors praise on the visit in September? | on the visit in September | What did inspectors praise?",
                "In June 2024, what did the mayor want to build?       | In June 2024, | what did the mayor want to build?",
                "Were any problems left by the time of the May visit?  | by the time of the May visit | Were any problems left?",
                "How many of them were in care in 2019?                | in 2019 | How many of them were in care?",
                "Who was praised in the report of the visit in May?    | in May | Who was praised in the report of the visit?",
                "What did they find at the third inspection in May 2024? | at the third inspection in May 2024 | What did they find?",
                "What did the pool cost in 2019 for children?          | in 2019 | What did the pool cost for children?",
            })
    void anOccasionIsTakenOut(String question, String phrase, String without) {
        assertThat(Setting.of(question, AnswerType.ANY)).contains(new Setting(phrase, without));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What happened in May?",
                "What was cut in the 2024 budget?",
                "What was the deficit in 2023/24?",
                "What did the mayor promise in the May election?",
                "What was the rating of the schools in 2018 and 2023?",
                "What has the pool cost since 2019?",
                "Who opened the pool?",
                "In which of the many schools that were built was it?",
            })
    void whereThereIsNoneOrNothingWouldBeLeftNoneIs(String question) {
        assertThat(Setting.of(question, AnswerType.ANY)).isEmpty();
    }

    @Test
    void whoeverAsksWhenMeansTheTime() {
        assertThat(Setting.of("When in May did the inspectors come?", AnswerType.TIME))
                .isEmpty();
    }
}
