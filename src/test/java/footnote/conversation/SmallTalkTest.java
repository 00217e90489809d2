package footnote.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Small talk is told from a question by being nothing else.
class SmallTalkTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Hi!                                | GREETING
                    good morning                       | GREETING
                    Thanks, that was very helpful!     | THANKS
                    ok thank you so much               | THANKS
                    helo                               | GREETING
                    Hellooo there                      | GREETING
                    thnaks                             | THANKS
                    thx!                               | THANKS
                    thnak you                          | THANKS
                    Bye then                           | FAREWELL
                    Who are you?                       | WHO_ARE_YOU
                    Hello, what’s this?                | WHO_ARE_YOU
                    Are you a real person?             | WHO_ARE_YOU
                    am I talking to a robot            | WHO_ARE_YOU
                    What can you do?                   | WHAT_CAN_YOU_DO
                    how does this work                 | WHAT_CAN_YOU_DO
                    what kind of questions can I ask?  | WHAT_CAN_YOU_DO
                    What documents do you have?        | WHICH_DOCUMENTS
                    which sources are there            | WHICH_DOCUMENTS
                    Where do your answers come from?   | WHICH_DOCUMENTS
                    """)
    void itIsTold(String text, SmallTalk expected) {
        assertThat(SmallTalk.in(Question.of(text))).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hi, when does the library open?",
                "Thanks. And in 2018?",
                "Who are the inspectors?",
                "What can you do about a blocked drain?",
                "What documents do I need for a passport?",
                "How does the loan work?",
                "help with council tax",
                "What is the MASH?",
                "Great Ormond Street",
                "tanks",
                "thank you letters",
            })
    void aQuestionIsNone(String text) {
        assertThat(SmallTalk.in(Question.of(text))).isEmpty();
    }
}
