package footnote.verify;

import footnote.passage.Quantity;
import org.jspecify.annotations.Nullable;

/// A value that a text states, by what it stands for, so that it is the same in any writing.
sealed interface StatedValue {
    /// A count, a sum of money or a share.
    record Amount(Quantity quantity) implements StatedValue {}

    /// A day, a month or a year, so far as it is told.
    ///
    /// @param day of the month
    /// @param month from 1
    record Time(
            @Nullable Integer day,
            @Nullable Integer month,
            @Nullable Integer year) implements StatedValue {
        /// Whether whoever reads this knows all of another time: every part of that is here.
        boolean tells(Time other) {
            return tells(day, other.day) && tells(month, other.month) && tells(year, other.year);
        }

        private static boolean tells(@Nullable Integer own, @Nullable Integer other) {
            return other == null || other.equals(own);
        }

        /// The same with a year where it has none.
        Time in(int other) {
            return year == null ? new Time(day, month, other) : this;
        }
    }

    /// What has figures but is neither: a time of day, the number of a road, a code.
    record Figure(String text) implements StatedValue {}

    /// Whether a text that states this states the other with it.
    default boolean tells(StatedValue other) {
        return (this instanceof Time own && other instanceof Time its) ? own.tells(its) : equals(other);
    }
}
