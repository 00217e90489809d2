package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HappeningsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Why was Ann Bell sacked?       | Ann Bell resigned over the roof in May.             | true
            Why did Ann Bell resign?       | Ann Bell was dismissed for losing the keys.         | true
            When was the plan approved?    | The plan was rejected in June.                      | true
            Why did visits rise?           | Visits fell because the roof leaked.                | true
            Why did Ann Bell resign?       | Ann Bell, whose deputy was sacked, resigned in May. | false
            Why did Ann Bell leave?        | Ann Bell resigned over the roof in May.             | false
            When did the pool open?        | It opened in May and closed in June.                | false
            """)
    void whatHappenedInsteadOfWhatIsTakenForGrantedIsTold(String question, String sentence, boolean expected) {
        assertThat(Happenings.areOthers(question, sentence)).isEqualTo(expected);
    }
}
