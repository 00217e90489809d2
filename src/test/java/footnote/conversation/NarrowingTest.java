package footnote.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NarrowingTest {
    private final Narrowing narrowing = new Narrowing();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What was the pool rated in 2015?                 | 2015         | What was the pool rated?
            In 2015, what was the pool rated?                | 2015         | What was the pool rated?
            What was the pool in Oakham rated?               | Oakham       | What was the pool rated?
            What was the pool rated in early March 2015?     | 2015         | What was the pool rated?
            When did the pool open in Oakham in 2015?        | 2015, Oakham | When did the pool open?
            """)
    void takesOutADetail(String question, String unknown, String narrower) {
        assertThat(narrowing.without(words(unknown), question)).contains(narrower);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Why did Mr Brook resign?      | Brook
            Who is Oakham?                | Oakham
            What happened in 2015?        | 2015
            What was paid from 2015 to 2018?  | 2015
            How many of the 2015 places?  | 2015, Brook
            """)
    void leavesAQuestionThatIsAboutTheUnknownItself(String question, String unknown) {
        assertThat(narrowing.without(words(unknown), question)).isEmpty();
    }

    private static List<String> words(String unknown) {
        return Arrays.asList(unknown.split(", "));
    }
}
