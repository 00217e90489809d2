package footnote.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortFormTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    £54 million                | £54m
                    a £54m loan                | £54 million
                    the fourth fastest         | Fourth fastest
                    between 11 and 22 December | 11 and 22 December
                    Councillor Ada Finch       | Ada Finch
                    “Good”                     | good
                    """)
    void theAcceptedOneIsInIt(String given, String accepted) {
        assertThat(ShortForm.of(given).contains(ShortForm.of(accepted))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    £54 million   | £5m
                    2018          | 2011
                    goodness      | good
                    11 December   | 11 and 22 December
                    """)
    void aPartOfAWordIsNot(String given, String accepted) {
        assertThat(ShortForm.of(given).contains(ShortForm.of(accepted))).isFalse();
    }
}
