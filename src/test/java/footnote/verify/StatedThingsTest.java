package footnote.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Values, names and quotations of a claim are in the passage that it cites, in this writing or another.
class StatedThingsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The loan was £54m.                            | The loan was £54 million.                         | PASSED
            The loan was £54 million.                     | The loan was £54,000,000.                         | PASSED
            The loan was £54m.                            | The loan was £45m.                                | NUMBER_NOT_GIVEN
            The loan was £54m.                            | The loan was $54m.                                | NUMBER_NOT_GIVEN
            Ten clubs closed.                             | 10 clubs closed.                                  | PASSED
            Ten clubs closed.                             | 11 clubs closed.                                  | NUMBER_NOT_GIVEN
            Turnout was 38 per cent.                      | Turnout was 38%.                                  | PASSED
            Turnout was 38 per cent.                      | Turnout was 38.                                   | NUMBER_NOT_GIVEN
            The pool opened on 17 September.              | The pool opened on 17 September 2024.             | PASSED
            The pool opened on 17 September 2023.         | The pool opened in September 2023.                | PASSED
            The pool opened on 17 September.              | The pool opened on 18 September.                  | VALUE_NOT_CITED
            The pool opened in September.                 | The pool opened on 17 September.                  | VALUE_NOT_CITED
            The pool opened on 3 Dec 2023.                | The pool opened on 3 December 2023.               | PASSED
            The pool opened on 17 September 2023.         | The pool opened on 17 September 2022.             | VALUE_NOT_CITED
            The pool opens on Monday.                     | The pool opens on Tuesday.                        | NUMBER_NOT_GIVEN
            Doors close at 7.30pm.                        | Doors close at 7:30 pm.                           | PASSED
            """)
    void values(String passage, String claim, String outcome) {
        assertThat(new WordedClaim(passage, claim).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Councillor Ada Finch opened the pool.         | Councillor Finch opened the pool.                 | PASSED
            Councillor Ada Finch opened the pool.         | Cllr Ada Finch opened the pool.                   | PASSED
            Councillor Finch opened the pool.             | Councillor Ada Finch opened the pool.             | NAME_NOT_CITED
            Ada Finch and Ben Reed opened the pool.       | Ada Reed opened the pool.                         | NAME_NOT_CITED
            The council opened the pool.                  | Oakham Borough Council opened the pool.           | PASSED
            Oakham Borough Council opened the pool.       | The council opened the pool.                      | PASSED
            The council opened the pool.                  | Melton Borough Council opened the pool.           | NAME_NOT_CITED
            """)
    void names(String passage, String claim, String outcome) {
        assertThat(new WordedClaim(passage, claim).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ada Finch called it “a disgrace”.             | Ada Finch called it "a disgrace".                 | PASSED
            Ada Finch called it “a disgrace”.             | Ada Finch called it "a great disgrace".           | QUOTATION_NOT_CITED
            """)
    void quotations(String passage, String claim, String outcome) {
        assertThat(new WordedClaim(passage, claim).outcome()).isEqualTo(outcome);
    }
}
