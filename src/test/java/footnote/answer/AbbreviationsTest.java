package footnote.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationsTest {
    private final Abbreviations abbreviations = new Abbreviations();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    What is the CAB?        | Advice is free at the Citizens Advice Bureau (CAB) in Market Street. | Citizens Advice Bureau
                    whats a hmo             | A licence for a House in Multiple Occupation (HMO) costs £900.       | House in Multiple Occupation
                    What does DFG stand for?| She applied for a Disabled Facilities Grant ('DFG') in May.          | Disabled Facilities Grant
                    What is LoW?            | The List of Wards (LoW) has changed.                                 | List of Wards
                    """)
    void whatATextWritesOutBeforeTheBracket(String question, String text, String longForm) {
        assertThat(abbreviations.longForm(question, text)).contains(longForm);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    What is the CAB?  | The CAB is in Market Street.
                    What is the CAB?  | A licence for a House in Multiple Occupation (HMO) costs £900.
                    What is the fee?  | It is paid by all (FEE).
                    What is the VAT?  | Prices include all taxes (VAT) of the day.
                    """)
    void nothingWhereItIsNotWrittenOut(String question, String text) {
        assertThat(abbreviations.longForm(question, text)).isEmpty();
    }

    @Test
    void itBeginsWithAWordThatBeginsWithTheFirstLetter() {
        assertThat(abbreviations.longForm(
                        "What is an EHCP?", "Each child with an Education, Health and Care Plan (EHCP) is seen."))
                .contains("Education, Health and Care Plan");
    }
}
