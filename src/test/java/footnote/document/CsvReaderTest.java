package footnote.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {
    @Test
    void aRowIsItsCellsAndIsSearchedWithTheNamesOfItsColumns() {
        PageText page = Reading.csvPage(
                "Name,Ward,Seats\r\n\"Ford, Oscar\",\"Elm\r\nPark\",3\r\n\r\nLind,,\"2 \"\"old\"\"\"\r\n");

        assertThat(Reading.told(page))
                .containsExactly(
                        "furniture: Name | Ward | Seats",
                        "table row: Ford, Oscar | Elm Park | 3",
                        "table row: Lind |  | 2 \"old\"");
        assertThat(searched(page))
                .containsExactly("Name: Ford, Oscar; Ward: Elm Park; Seats: 3", "Name: Lind; Seats: 2 \"old\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ward,Fee\nElm,5\nOak,6",
                "Ward;Fee\nElm;5\nOak;6",
                "Ward\tFee\nElm\t5\nOak\t6\n",
                "\"Ward\";\"Fee\"\n\"Elm\";\"5\"\n\"Oak\";\"6\""
            })
    void theDelimiterIsTheOneThatMakesATable(String text) {
        assertThat(searched(Reading.csvPage(text))).containsExactly("Ward: Elm; Fee: 5", "Ward: Oak; Fee: 6");
    }

    @Test
    void aDecimalCommaIsNoDelimiter() {
        assertThat(Reading.csv("Ward;Fee\nElm;5,50\nOak;6,00")).contains("table row: Elm | 5,50");
    }

    @Test
    void linesAboveTheNamesAreParagraphs() {
        assertThat(Reading.csv("Fees of the town\n\"As of May, 2024\",,\nWard,Fee,Note\nElm,5,x\nOak,6,\n"))
                .containsExactly(
                        "paragraph: Fees of the town",
                        "paragraph: As of May, 2024",
                        "furniture: Ward | Fee | Note",
                        "table row: Elm | 5 | x",
                        "table row: Oak | 6 |");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Elm,5\nOak,6",
                "2024-03-12,Elm\n2024-03-13,Oak",
                "Elm,a@example.org\nOak,b@example.org",
                "Elm,Elm\nOak,Ash",
                "2023,x\n2024,y",
                "Elm,£5.50\nOak,£6"
            })
    void aFirstRowOfValuesNamesNothing(String text) {
        PageText page = Reading.csvPage(text);

        assertThat(page.blocks()).extracting(Block::kind).containsExactly(Block.Kind.TABLE_ROW, Block.Kind.TABLE_ROW);
        assertThat(page.blocks()).extracting(Block::searched).containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Service,2022,2023", "Service,2022/23,2023/24", ",Fee,Seats"})
    void yearsAndAnEmptyCornerMayBeNames(String header) {
        assertThat(Reading.csv(header + "\nBins,5,6").getFirst()).startsWith("furniture: ");
    }

    @Test
    void rowsOfOtherLengthsKeepTheirCells() {
        assertThat(searched(Reading.csvPage("Ward,Fee\nElm,5\nOak\nAsh,6,new\nYew,7")))
                .containsExactly("Ward: Elm; Fee: 5", "Ward: Oak", "Ward: Ash; Fee: 6; new", "Ward: Yew; Fee: 7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The fee is five pounds.\nIt is new.",
                "Ward,Fee\nElm,\"5\nOak,6",
                "Ward,Fee\nElm,\"5\"x\nOak,6",
                "Ward\nElm\nOak"
            })
    void whatIsNoTableIsReadAsPlainText(String text) {
        assertThat(Reading.csv(text)).isEqualTo(Reading.plainText(text));
    }

    @Test
    void aFileOfAHundredThousandRowsIsReadInSeconds() {
        String rows = IntStream.range(0, 100_000)
                .mapToObj(i -> "Ward " + i + ",Elm Park," + i + ",£5.50,yes,no,,\"a, b\"")
                .collect(Collectors.joining("\n", "Ward,Place,Number,Fee,Open,Shut,Note,List\n", ""));

        PageText page = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Reading.csvPage(rows));

        assertThat(page.blocks()).hasSize(100_001);
        assertThat(page.blocks().getLast().searched())
                .isEqualTo(
                        "Ward: Ward 99999; Place: Elm Park; Number: 99999; Fee: £5.50; Open: yes; Shut: no; List: a, b");
    }

    @Test
    void aTableIsReadByItsNameWithAByteOrderMarkAndASidecar() {
        ReadDocument read = Reading.file("fees.csv", "\uFEFFWard,Fee\nElm,5\n");

        assertThat(read.document().text()).isEqualTo("Ward | Fee\n\nElm | 5");
        assertThat(read.document().provenance().title()).isEqualTo("fees.csv");
    }

    private static List<String> searched(PageText page) {
        return page.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.TABLE_ROW)
                .map(block -> String.valueOf(block.searched()))
                .toList();
    }
}
