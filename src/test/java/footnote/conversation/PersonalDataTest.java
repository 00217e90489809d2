package footnote.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What of a question is about a person.
class PersonalDataTest {
    private final PersonalData personal = new PersonalData();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write to ann.reed@example.org, please",
                "my email is ann @ example.co.uk",
                "ring me on 020 7946 0123",
                "call +44 (0)7700 900123 after six",
                "account 12345678, why was it charged?",
                "NI QQ 12 34 56 C, what am I owed?",
                "when are bins emptied at RM1 3BD",
                "she was born on 3/5/2019, which school is hers?",
                "DOB 03.05.19",
                "who looks after 12 Acacia Avenue?",
                "who looks after 12b, Old Mill Lane?",
                "My name is Ann, when does the pool open?",
                "his name's Tom and he is six",
                "I'm Ann Reed and I foster",
                "my daughter Molly has epilepsy",
                "My little boy's name is Jack",
                "what does my son, Jack, get?",
                "my name is ann reed",
                "MY NAME IS ANN REED",
                "My name: Ann Reed",
                "My name is O'Neil",
                "im Ann, when does it open?",
                "my daughter is called Molly Reed",
                "my 9-year-old son Jack",
                "my grandmother Ivy Reed is 90",
                "my stepson Jack was excluded",
                "who lives at 12 King's Road?",
                "22 St. Mary's Lane",
                "12 Acacia Rd has no bin",
                "QQ-12-34-56-C",
            })
    void isFound(String question) {
        assertThat(personal.isIn(question)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How large a loan did the council ask for?",
                "What happened on 16 and 17 September 2024?",
                "Between 2018 and 2023, how much was added?",
                "Was it £54,000,000 or £53.8 million?",
                "Who is Oscar Ford?",
                "I'm a foster carer, what changed?",
                "my daughter is 9 and has epilepsy",
                "What does form SC1 mean for A12 traffic?",
                "What did Ofsted say about the way forward?",
                "how many of the 200 social workers left?",
                "How many children were born in 2019?",
                "What was the birth rate in 2023?",
                "When did the 2024 inspection take place?",
                "Did all 5 homes close?",
                "How is the 2025 budget under way?",
                "What happened on 16/09/2024?",
                "What happened on 2024-09-16?",
                "What changed in 2018-2023?",
                "Is room B1 2nd floor open?",
            })
    void isNotSeenWhereThereIsNone(String question) {
        assertThat(personal.isIn(question)).isFalse();
    }
}
