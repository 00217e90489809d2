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
                "What happened to the library, and why?           | What about the library, and why?",
                "How do I change my address?                      | How do I change my address?",
                "How is climate change affecting the borough?     | How is climate change affecting the borough?",
                "How does the council develop its staff?          | How does the council develop its staff?",
                "How did Ada say the service has changed?         | How did Ada say the service has changed?",
                "How was it funded? How has the fund changed?     | How was it funded? What about the fund?",
                "What changed in May?                             | What changed in May?",
                "Who told parents what happened to the nursery?   | Who told parents what happened to the nursery?",
                "How is the loan going?                           | What about the loan?",
                "How has Ada's view of the fees evolved over time? | What about Ada's view of the fees?",
                "Did the rating get better or worse?              | Did the rating get better or worse?",
                "What is the fee?                                 | What is the fee?",
            })
    void aChangeIsReadAsWhatItIsAbout(String asked, String read) {
        assertThat(new ChangeAsked().about(asked)).isEqualTo(read);
    }
}
