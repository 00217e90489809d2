package footnote.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words that turn a meaning stand in the claim as they stand in the passage, neither added nor left out.
class MarkersOfMeaningTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The council did not publish the report.       | The report was not published by the council.      | PASSED
            The council did not publish the report.       | The council published the report.                 | NEGATION
            The council published the report.             | The council didn't publish the report.            | NEGATION
            No referral had been made before the fall.    | A referral had been made before the fall.         | NEGATION
            Nobody's home has been cut off.               | Nobody's home has not been cut off.               | NEGATION
            The council paid nothing, but Ada Finch paid. | Ada Finch paid.                                   | PASSED
            It opens four days rather than six.           | It opens four days, not six.                      | PASSED
            The firm withdrew its objection.              | The firm made an objection.                       | NEGATION
            """)
    void negation(String passage, String claim, String outcome) {
        assertThat(new WordedClaim(passage, claim).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            At least 200 people came.                     | At least 200 people came.                         | PASSED
            At least 200 people came.                     | No fewer than 200 people came to it.              | PASSED
            At least 200 people came.                     | Up to 200 people came.                            | COMPARISON
            At least 200 people attended.                     | 200 people attended.                                  | COMPARISON
            200 people attended.                              | More than 200 people attended.                        | COMPARISON
            Repairs take 41 days on average.              | Repairs take 41 days at most.                     | COMPARISON
            Repairs take at most 41 days.                 | Repairs take 41 days at most.                     | PASSED
            The council is effectively bankrupt.          | The council is bankrupt.                          | COMPARISON
            The form must be in by 30 April.              | The form must be in on 30 April.                  | COMPARISON
            Some residents objected.                      | Residents objected.                               | COMPARISON
            Inspectors found some faults of which it was not fully aware. | It was not fully aware of the faults. | COMPARISON
            Some faults were found, and it was aware of these. | It was aware of the faults that were found.  | COMPARISON
            Residents objected.                           | All residents objected.                           | COMPARISON
            All residents objected.                       | Residents objected.                               | PASSED
            Nearly all residents objected.                | All residents objected.                           | COMPARISON
            """)
    void comparison(String passage, String claim, String outcome) {
        assertThat(new WordedClaim(passage, claim).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The council may close the pool.               | The council might close the pool.                 | PASSED
            The council may close the pool.               | The council will close the pool.                  | MODALITY
            The council may close the pool.               | The council closed the pool.                      | MODALITY
            The council closed the pool in May.           | The council may close the pool.                   | MODALITY
            The council plans to close the pool.          | The council intends to close the pool.            | PASSED
            The council plans to close the pool.          | The council will close the pool.                  | MODALITY
            The council will close the pool.              | The council closed the pool.                      | MODALITY
            The fee is to be decided by cabinet in May.   | The fee was decided by cabinet in May.            | MODALITY
            Tenants wonder when the fees will fall.       | The fees will fall.                               | MODALITY
            Tenants must pay the fee.                     | Tenants have to pay the fee.                      | PASSED
            Tenants must pay the fee.                     | Tenants should pay the fee.                       | MODALITY
            Repairs would cost £9,300.                    | Repairs will cost £9,300.                         | MODALITY
            Ada Finch said repairs would cost £9,300.     | Ada Finch said that repairs will cost £9,300.     | PASSED
            The council votes on 4 December.              | The council will vote on 4 December.              | PASSED
            Fees fall if the grant is paid.               | Fees fall.                                        | MODALITY
            Finch asked if the fees would fall.           | Finch asked about the fees.                       | PASSED
            """)
    void modality(String passage, String claim, String outcome) {
        assertThat(new WordedClaim(passage, claim).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The former mayor opened the pool.             | The former mayor opened the pool again.           | PASSED
            The former mayor opened the pool.             | The mayor opened the pool.                        | TIME
            The pool was closed.                          | The pool is closed.                               | TIME
            The pool is closed.                           | The pool is still closed.                         | TIME
            The pool no longer opens on Sunday.           | The pool opens on Sunday.                         | NEGATION
            """)
    void time(String passage, String claim, String outcome) {
        assertThat(new WordedClaim(passage, claim).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fees rose by 4%.                              | Fees increased by 4%.                             | PASSED
            Fees rose by 4%.                              | Fees fell by 4%.                                  | DIRECTION
            Fees went up by 4%.                           | Fees went down by 4%.                             | DIRECTION
            Fees rose from £4 to £10.                     | Fees rose from £10 to £4.                         | DIRECTION
            Fees were £10; last year they were £4.        | Fees were £10, up from £4 last year.              | PASSED
            Fees were £10; last year they were £4.        | Fees were £10, down from £4 last year.            | DIRECTION
            The director stepped down.                    | The director stepped up.                          | DIRECTION
            Fees rose but visits fell.                    | Visits rose.                                      | ROLES
            """)
    void direction(String passage, String claim, String outcome) {
        assertThat(new WordedClaim(passage, claim).outcome()).isEqualTo(outcome);
    }
}
