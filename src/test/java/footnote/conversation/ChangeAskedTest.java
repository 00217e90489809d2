package footnote.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeAskedTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "How has the rating changed since 2018?           | What about the rating since 2018?",
                "How did the grade change from 2018 to 2023?      | What about the grade from 2018 to 2023?",
                "how have fees developed over the years           | What about fees?",
                "So how has the school been progressing?          | So What about the school?",
                "What has happened to the pool over time?         | What about the pool?",
                "What changed in the library, and why?            | What about the library, and why?",
                "How is the loan going?                           | What about the loan?",
                "How has Ada's view of the fees evolved over time? | What about Ada's view of the fees?",
                "Did the rating get better or worse?              | Did the rating get better or worse?",
                "What is the fee?                                 | What is the fee?",
            })
    void aChangeIsReadAsWhatItIsAbout(String asked, String read) {
        assertThat(new ChangeAsked().about(asked)).isEqualTo(read);
    }
}
