package footnote.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Values, people and words stand in the claim with what they stand with in the passage.
class WhoDoesWhatTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Of 200 social workers 141 stayed.             | 141 of 200 social workers stayed.                 | PASSED
            141 of 200 social workers stayed.             | 200 of 141 social workers stayed.                 | ROLES
            160 families asked and 31 were approved.      | 160 families were approved.                       | ROLES
            160 families asked and 31 were approved.      | 31 families were approved.                        | PASSED
            The fee rose by £11 in May.                   | The fee rose to £11 in May.                       | DIRECTION
            The fee rose to £11 in May.                   | In May the fee rose by £11.                       | DIRECTION
            The fee rose by £11 in May.                   | In May the fee rose by £11.                       | PASSED
            The pool opened in 1968. It has 42 lockers.   | The pool opened in 2024.                          | ROLES
            The shop closes at six.                       | The shop closes at one.                           | ROLES
            One club closed.                              | One club shut.                                    | PASSED
            The mayor is 61. He has 38 cats.              | He is 38.                                         | NOT_SUPPORTED
            Repair was £9,300; a new frame was £27,500.   | Repair was £27,500.                               | ROLES
            """)
    void values(String passage, String claim, String outcome) {
        assertThat(new WordedClaim(passage, claim).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ada Finch replaced Ben Reed.                  | Ben Reed was replaced by Ada Finch.               | PASSED
            Ada Finch replaced Ben Reed.                  | Ben Reed replaced Ada Finch.                      | ROLES
            Ada Finch replaced Ben Reed.                  | Ada Finch was replaced by Ben Reed.               | ROLES
            A resident was struck by a van.               | A van struck a resident.                          | PASSED
            A resident was struck by a van.               | A resident struck a van.                          | ROLES
            The bank wrote to us about cash.              | We wrote to the bank about cash.                  | ROLES
            Ada Finch raised her fears with the manager.  | The manager raised her fears.                     | ROLES
            Parents of pupils asked the council to help.  | The council asked parents of pupils to help.      | ROLES
            The council closed the pool.                  | The council was closed.                           | ROLES
            The trust was charged £3 million.             | The trust charged £3 million.                     | ROLES
            Finch blamed delays on poor supervision.      | Finch blamed poor supervision on delays.          | DIRECTION
            Finch blamed delays on poor supervision.      | Delays were blamed on poor supervision by Finch.  | PASSED
            The page puts delays down to poor supervision. | The page puts poor supervision down to delays.   | DIRECTION
            Women earned more than men in Melton.         | Men earned more than women in Melton.             | COMPARISON
            Women earned a wage in Melton.                | Women earned a wage better than men in Melton.    | COMPARISON
            Ada Finch raised her fears with the manager.  | She raised her fears with the manager.            | PASSED
            """)
    void people(String passage, String claim, String outcome) {
        assertThat(new WordedClaim(passage, claim).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ada Finch said the plan was late.             | According to Ada Finch, the plan was late.        | PASSED
            Ada Finch said the plan was late.             | Ben Reed said the plan was late.                  | NAME_NOT_CITED
            Ada Finch said it was late. Ben Reed agreed.  | Ben Reed said it was late.                        | SPEAKER
            Ada Finch said the plan was late.             | The plan was late.                                | SPEAKER
            Inspectors found the plan was late.           | The plan was late.                                | PASSED
            Ada Finch said the plan was late.             | Ada Finch warned that the plan was late.          | NEW_CONTENT
            Ada Finch warned that the plan was late.      | Ada Finch said that the plan was late.            | PASSED
            “The plan is late,” said Ada Finch.           | Ada Finch, the mayor, said the plan is late.      | NEW_CONTENT
            Ada Finch left. The plan was late.            | Ada Finch said the plan was late.                 | SPEAKER
            Ada Finch spoke. She said the plan was late.  | Ada Finch said the plan was late.                 | PASSED
            The council said the plan was late.           | The plan was late.                                | PASSED
            The plan was late.                            | Residents said the plan was late.                 | SPEAKER
            The plan was late.                            | The council said the plan was late.               | PASSED
            Ada Finch called the pool safe and easy to reach.    | The pool was safe and easy to reach.       | SPEAKER
            Ada Finch wrote that inspectors found the plan late. | Inspectors found the plan late.            | SPEAKER
            Ada Finch wrote that inspectors found the plan late. | Ada Finch wrote that inspectors found the plan late. | PASSED
            Inspectors found the plan late, Ada Finch wrote.     | Inspectors found the plan late.            | SPEAKER
            Inspectors said that the council found the plan late. | The council found the plan late.          | SPEAKER
            The council said inspectors found the plan late. | Inspectors found the plan late.                | PASSED
            """)
    void speakers(String passage, String claim, String outcome) {
        assertThat(new WordedClaim(passage, claim).readAs(0).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “The plan is late and dear.”                  | Ada Finch said that the plan is late.             | PASSED
            “The plan is late and dear.”                  | The plan is late.                                 | SPEAKER
            """)
    void speechOfSomebodyNamedElsewhere(String passage, String claim, String outcome) {
        assertThat(new WordedClaim(passage, claim).saidBy("Ada Finch").outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The pool was mended. It opens in June.        | The pool opens in June.                           | PASSED
            Campaigners opposed the plan but the council backed it. | Campaigners backed the plan.            | ROLES
            Campaigners opposed the plan but the council backed it. | Campaigners opposed the plan.           | PASSED
            Ada Finch left. Ben Reed ran it. He sold the van.       | Ada Finch sold the van.                 | MERGED
            The pool opened in May. Melton has a library. | The pool opened in Melton.              | MERGED
            The pool was mended by builders. Swimmers paid a fee. | The pool was mended by swimmers.  | MERGED
            """)
    void partsOfAPassage(String passage, String claim, String outcome) {
        assertThat(new WordedClaim(passage, claim).outcome()).isEqualTo(outcome);
    }
}
