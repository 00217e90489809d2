package footnote.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a spreadsheet might run.
class SpreadsheetCellTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                " =1",
                "\t=1",
                "\r\n=1",
                "\tx",
                "＝1",
                "|cmd",
                "%0A=1",
                "\u00a0=1",
                "\u0000=1"
            })
    void whatBeginsAsAFormulaIsText(String text) {
        assertThat(SpreadsheetCell.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "How much?", "1+1=2", "a@example.org", "'quoted'", "£54"})
    void anythingElseIsLeftAsItIs(String text) {
        assertThat(SpreadsheetCell.of(text)).isEqualTo(text);
    }
}
