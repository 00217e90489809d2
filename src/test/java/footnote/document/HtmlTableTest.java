package footnote.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How a table of a page is shown and searched.
class HtmlTableTest {
    @Test
    void aRowIsItsCellsAndIsSearchedWithTheNamesOfItsColumns() {
        PageText page = read("""
                <table><caption>Fees in 2024</caption>
                <thead><tr><th>Age</th><th>Fee</th></tr></thead>
                <tr><th scope=row>4</th><td>£0<br>for all</td></tr><tr><td>11</td><td></td></tr><tr><td></td></tr></table>
                """);

        assertThat(Reading.told(page))
                .containsExactly(
                        "paragraph: Fees in 2024",
                        "furniture: Age | Fee",
                        "table row: 4 | £0 for all",
                        "table row: 11 |");
        assertThat(searched(page)).containsExactly("Age: 4; Fee: £0 for all", "Age: 11");
    }

    @Test
    void aCellThatSpansRowsIsRepeatedAndOneThatSpansColumnsIsNot() {
        PageText page = read("""
                <table>
                <tr><th rowspan=2>School</th><th colspan=2>Places</th><th rowspan=2>Note</th></tr>
                <tr><th>2023</th><th>2024</th></tr>
                <tr><td rowspan=2>Elm Park</td><td>30</td><td>60</td><td>new</td></tr>
                <tr><td colspan=2>none yet</td><td>old</td></tr>
                </table>
                """);

        assertThat(Reading.told(page))
                .containsExactly(
                        "furniture: School | Places | Note",
                        "furniture: School | 2023 | 2024 | Note",
                        "table row: Elm Park | 30 | 60 | new",
                        "table row: Elm Park | none yet | old");
        assertThat(searched(page))
                .containsExactly(
                        "School: Elm Park; Places 2023: 30; Places 2024: 60; Note: new",
                        "School: Elm Park; Places 2023: none yet; Note: old");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<tr><td>Ward</td><td>Seats</td></tr>",
                "<tr><td><b>Ward</b></td><td><strong>Seats</strong></td></tr>",
                "<tr><th>Ward</th><th>Seats</th></tr>"
            })
    void aFirstRowThatLooksLikeOneNamesTheColumns(String header) {
        assertThat(searched(read("<table>" + header + "<tr><td>Elm<td>3</tr><tr><td>Oak<td>2</tr></table>")))
                .containsExactly("Ward: Elm; Seats: 3", "Ward: Oak; Seats: 2");
    }

    @Test
    void aTableWithoutNamesIsItsRows() {
        PageText page = read(
                "<table><tr><th>Phone</th><td>01234 567890</td></tr><tr><th>Town</th><td>Elmford</td></tr></table>");

        assertThat(Reading.told(page)).containsExactly("table row: Phone | 01234 567890", "table row: Town | Elmford");
        assertThat(page.blocks()).extracting(Block::searched).containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td><p>One.</p><tr><td><p>Two.</p></table>",
                "<table><tr><td><p>One.</p><td><p>Two.</p></table>",
                "<table><tr><td><table><tr><td><p>One.</p></td></tr></table><td><p>Two.</p></tr><tr><td><td></table>",
                "<table><tr><td><ul></ul><p>One.</p><td></tr><tr><td><td><p>Two.</p></table>",
                "<table role=presentation><tr><td>One.<td></tr><tr><td><td>Two.</table>"
            })
    void aTableThatOnlyPutsThingsBesideEachOtherIsProse(String table) {
        assertThat(Reading.told(read(table))).containsExactly("paragraph: One.", "paragraph: Two.");
    }

    @Test
    void aTableInFurnitureIsFurniture() {
        assertThat(Reading.told(
                        read("<p>The pool is open again, at last.</p><footer><table><tr><th>Open<th>Shut<tr><td>9<td>5"
                                + "</table></footer>")))
                .containsExactly(
                        "paragraph: The pool is open again, at last.", "furniture: Open | Shut", "furniture: 9 | 5");
    }

    @Test
    void spansCannotBlowAPageUp() {
        String row = "<tr>"
                + "<td rowspan=60000 colspan=1000>%s</td>"
                        .formatted("x".repeat(5_000))
                        .repeat(20) + "</tr>";

        assertThat(read("<table>" + row + "<tr><td>y</td></tr>".repeat(20_000) + "</table>")
                        .text()
                        .length())
                .isLessThan(1_000_000);
    }

    private static PageText read(String html) {
        return new HtmlReader(FurnitureFinder.standard()).read(html);
    }

    private static List<String> searched(PageText page) {
        return page.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.TABLE_ROW)
                .map(block -> String.valueOf(block.searched()))
                .toList();
    }
}
