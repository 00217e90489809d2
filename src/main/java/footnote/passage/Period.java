package footnote.passage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// Days one after the other, from the first to the last, both in it. An end that is open reaches as far as can be.
public record Period(LocalDate from, LocalDate to) {
    /// Before anything that documents tell of.
    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);

    /// After it.
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    public Period {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("a period from " + from + " to " + to);
        }
    }

    /// A whole year.
    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /// A whole month.
    public static Period month(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new Period(first, first.plusMonths(1).minusDays(1));
    }

    /// From its start on, with no end.
    Period onwards() {
        return new Period(from, LATEST);
    }

    /// From its end back, with no start.
    Period backwards() {
        return new Period(EARLIEST, to);
    }

    /// The same without an end that is open: of such a one the day alone from or up to which it reaches.
    public Period closed() {
        if (from.equals(EARLIEST)) {
            return new Period(to, to);
        }
        return to.equals(LATEST) ? new Period(from, from) : this;
    }

    /// All that comes after it.
    Period after() {
        return new Period(to.plusDays(1), LATEST);
    }

    /// All that comes before it.
    Period before() {
        return new Period(EARLIEST, from.minusDays(1));
    }

    /// From the start of this one to the end of a later one.
    Period to(Period later) {
        return later.to.isBefore(from) ? this : new Period(from, later.to);
    }

    /// Whether they have a day in common.
    public boolean overlaps(Period other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    /// Whether all of the other lies in it.
    public boolean contains(Period other) {
        return !from.isAfter(other.from) && !to.isBefore(other.to);
    }

    /// How many days lie between them; 0 where they meet or overlap.
    public long daysApart(Period other) {
        if (overlaps(other)) {
            return 0;
        }
        return to.isBefore(other.from)
                ? ChronoUnit.DAYS.between(to, other.from) - 1
                : ChronoUnit.DAYS.between(other.to, from) - 1;
    }
}
