package footnote.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PropositionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Is the library open on Sundays? | the library is open on Sundays | the library is not open on Sundays
            Did inspectors visit in 2021? | inspectors visit in 2021 | inspectors did not visit in 2021
            And has the plan been approved? | the plan has been approved | the plan has not been approved
            Has the bus to Hatch Green stopped? | the bus to Hatch Green has stopped | the bus to Hatch Green has not stopped
            Will Harbour House close? | Harbour House will close | Harbour House will not close
            Is admission free? | admission is free | admission is not free
            Is there a café? | there is a café | there is not a café
            Was the leader of the council actually there? | the leader of the council was there | the leader of the council was not there
            Is it true that fees will rise? | fees will rise | fees will not rise
            Does anyone need to come in? | anyone need to come in | nobody need to come in
            """)
    void subjectAndAuxiliaryChangePlacesAgain(String question, String affirmed, String denied) {
        Proposition asked = Proposition.of(question).orElseThrow();

        assertThat(asked.affirmed()).isEqualTo(affirmed);
        assertThat(asked.denied()).contains(denied);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When did it close?",
                "Is it open?",
                "Did they close the pool or the library?",
                "Didn't the council agree?",
                "The pool is old. Will it close?"
            })
    void whatIsNotClearIsLeftAlone(String question) {
        assertThat(Proposition.of(question)).isEmpty();
    }
}
