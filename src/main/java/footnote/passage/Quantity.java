package footnote.passage;

import java.math.BigDecimal;

/// How many or how much, whatever way it is written: `£54m` and `£54 million` are equal, and so are `six` and `6`.
///
/// @param value without trailing zeros
public record Quantity(BigDecimal value, Unit unit) {
    /// What is counted or measured.
    public enum Unit {
        COUNT,
        PERCENT,
        POUNDS,
        EUROS,
        DOLLARS
    }

    public Quantity {
        value = value.stripTrailingZeros();
    }
}
