package footnote.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedValuesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It cost £54m in March 2024.        | £54m; March 2024
            From 3 to 14 February it is shut.  | 3; 14 February
            From Monday 3 to Friday 14 March.  | Monday; 3; Friday; 14 March
            In 2018-23 ten left.               | 2018; 23; ten
            The 7.15pm bus, line A12.          | 7.15pm; A12
            One of them left one club.         | one
            It may rain.                       | ''
            It rained last year.               | last year
            The 900-place school.              | 900
            """)
    void theValuesOfAText(String text, String values) {
        assertThat(StatedValues.in(text).stream()
                        .map(value -> value.span().of(text))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(values);
    }
}
