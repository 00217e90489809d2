package footnote.passage;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.passage.Quantity.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It asked for £54m.                          | £54m                       | 54000000   | POUNDS
            It asked for £54 million more.              | £54 million                | 54000000   | POUNDS
            The cost was £54,000,000 in all.            | £54,000,000                | 54000000   | POUNDS
            A fine of 80 pounds was set.                | 80 pounds                  | 80         | POUNDS
            It spent £2.5bn.                            | £2.5bn                     | 2500000000 | POUNDS
            The grant was €12.50 a head.                | €12.50                     | 12.5       | EUROS
            Some 35 per cent of homes were let.         | 35 per cent                | 35         | PERCENT
            Some 35% of homes were let.                 | 35%                        | 35         | PERCENT
            There are 1,204 pupils.                     | 1,204                      | 1204       | COUNT
            There are six inspectors.                   | six                        | 6          | COUNT
            Twenty-one beds were lost.                  | Twenty-one                 | 21         | COUNT
            Thirty two beds were lost.                  | Thirty two                 | 32         | COUNT
            Two hundred and forty places are left.      | Two hundred and forty      | 240        | COUNT
            About a hundred people came.                | a hundred                  | 100        | COUNT
            Two dozen flats stand empty.                | Two dozen                  | 24         | COUNT
            A dozen flats stand empty.                  | A dozen                    | 12         | COUNT
            Three million visits were counted.          | Three million              | 3000000    | COUNT
            """)
    void readsQuantitiesInFiguresAndInWords(String text, String words, BigDecimal value, Unit unit) {
        assertThat(Quantities.in(text)).singleElement().satisfies(mention -> {
            assertThat(mention.span().of(text)).isEqualTo(words);
            assertThat(mention.quantity().value()).isEqualByComparingTo(value);
            assertThat(mention.quantity().unit()).isEqualTo(unit);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was rated in 2018.",
                "They came on 17 September.",
                "They came from 11 to 22 December 2023.",
                "They came on September 17.",
                "The 3rd visit went well.",
                "Take the A12 or junction M25.",
                "The share is 5/6 of it.",
                "Doors open at 10:30.",
                "Nobody came, and none was asked.",
                "The wall is 5m high.",
                "It cost half a million.",
                "Two and a half million came."
            })
    void leavesOutDatesOrdinalsAndNames(String text) {
        assertThat(Quantities.in(text)).isEmpty();
    }

    @Test
    void readsThemInTheOrderOfTheText() {
        assertThat(values("Of 120 places, 35% went to seven schools for £1m."))
                .isEqualTo("120 COUNT, 35 PERCENT, 7 COUNT, 1000000 POUNDS");
    }

    @Test
    void tellsTheSameSumInOtherWritingAsEqual() {
        List<QuantityMention> sums = Quantities.in("£1.50 million, £1,500,000 and £1.5m");

        assertThat(sums)
                .hasSize(3)
                .extracting(QuantityMention::quantity)
                .containsOnly(sums.getFirst().quantity());
    }

    private static String values(String text) {
        return Quantities.in(text).stream()
                .map(QuantityMention::quantity)
                .map(quantity -> quantity.value().toPlainString() + " " + quantity.unit())
                .collect(Collectors.joining(", "));
    }
}
