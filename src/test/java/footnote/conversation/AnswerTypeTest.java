package footnote.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTypeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How much does it cost?                        | AMOUNT
            What was the price of the land?               | AMOUNT
            Which sum was paid?                           | AMOUNT
            How large is the hole in the council's budget?| AMOUNT
            How many bins are there?                      | NUMBER
            What percentage voted?                        | NUMBER
            How often are bins emptied?                   | NUMBER
            When did it open?                             | TIME
            How long will it last?                        | TIME
            In which year was it built?                   | TIME
            WHAT DATE IS IT?                              | TIME
            Who paid?                                     | PERSON
            Which councillor resigned?                    | PERSON
            Why was it shut?                              | REASON
            What caused the delay?                        | REASON
            How come it failed?                           | REASON
            Where is the depot?                           | PLACE
            Which town is meant?                          | PLACE
            What did they find?                           | ANY
            Is it so?                                     | ANY
            Bin collection                                | ANY
            Tell me who decided and why                   | PERSON
            Whatever happened to the whole plan           | ANY
            """)
    void isToldByTheWordThatAsks(String question, AnswerType type) {
        assertThat(AnswerType.of(question)).isEqualTo(type);
    }
}
