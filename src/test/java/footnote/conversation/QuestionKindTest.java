package footnote.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a question is after is told from its wording.
class QuestionKindTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    library opening hours                              | KEYWORDS
                    How has the rating changed since 2018?             | CHANGE
                    Is parking getting any worse?                      | CHANGE
                    Do the mayor and the union agree about the bridge? | COMPARE
                    Is the pool open or closed on Sundays?             | COMPARE
                    Who opened the bridge?                             | WHO
                    When does the pool open?                           | WHEN
                    When he resigned, what did the mayor say?          | WHAT
                    When the pool shut, did anybody complain?          | YES_NO
                    When did the pool open, what did it cost?          | WHEN
                    Can you tell me when the pool opens?               | WHEN
                    Where is the pool?                                 | WHERE
                    How much did the bridge cost?                      | HOW_MUCH
                    How big is the hole in the budget?                 | HOW_MUCH
                    How many people swim?                              | HOW_MANY
                    Why was the bridge shut?                           | WHY
                    What caused the flood?                             | WHY
                    What are the rules of the pool?                    | LIST
                    Which streets were flooded?                        | LIST
                    What are the four parts of the plan?               | LIST
                    List everything that residents must bring.         | LIST
                    What does the plan include?                        | LIST
                    What is a lido?                                    | DEFINE
                    What does LADO stand for?                          | DEFINE
                    How do I join the library?                         | HOW
                    Is the pool heated?                                | YES_NO
                    And does she live here?                            | YES_NO
                    Do you know if dogs are allowed?                   | YES_NO
                    What did the mayor say about the bridge?           | WHAT
                    """)
    void itIsToldFromTheWording(String question, QuestionKind expected) {
        assertThat(QuestionKind.of(question)).isEqualTo(expected);
    }
}
