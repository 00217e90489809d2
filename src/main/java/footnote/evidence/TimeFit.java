package footnote.evidence;

import footnote.passage.Period;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// How the periods that a text names fit the one that is asked about; also the weights of a linear model over it. All
/// lie between 0 and 1.
///
/// @param alike the largest share of days that one has in common with it, of those that either has
/// @param covers the largest share of it that one covers
/// @param starts 1 where one is short and has its first day: something began then
/// @param ends 1 where one is short and has its last day
/// @param within 1 where one lies in it
/// @param before 1 where all that are named end before it begins: what began then may still have been so
/// @param after 1 where all that are named begin after it ends
/// @param near how near the nearest lies to it: 1 where they overlap, less the more years lie between
/// @param silent 1 where none is named
public record TimeFit(
        double alike,
        double covers,
        double starts,
        double ends,
        double within,
        double before,
        double after,
        double near,
        double silent) {
    /// Where no time is asked about.
    static final TimeFit NONE = new TimeFit(0, 0, 0, 0, 0, 0, 0, 0, 0);

    private static final TimeFit SILENT = new TimeFit(0, 0, 0, 0, 0, 0, 0, 0, 1);

    /// A period of at most so many days tells when something happened, not how long it lasted.
    private static final double SHORT = 366;

    /// In days; what lies farther off has little to do with it.
    private static final double FAR = 3 * 365.0;

    /// Open periods reach this many days beyond the one that is asked about.
    private static final int BEYOND = 1_000;

    static TimeFit of(Period asked, List<Period> named) {
        if (named.isEmpty()) {
            return SILENT;
        }
        return new TimeFit(
                most(named, one -> shared(asked, one) / (days(asked) + days(cut(one, asked)) - shared(asked, one))),
                most(named, one -> shared(asked, one) / days(asked)),
                most(named, one -> isShort(one) && one.overlaps(first(asked)) ? 1 : 0),
                most(named, one -> isShort(one) && one.overlaps(last(asked)) ? 1 : 0),
                most(named, one -> asked.contains(one) ? 1 : 0),
                named.stream().allMatch(one -> one.to().isBefore(asked.from())) ? 1 : 0,
                named.stream().allMatch(one -> one.from().isAfter(asked.to())) ? 1 : 0,
                most(named, one -> Math.exp(-one.daysApart(asked) / FAR)),
                0);
    }

    /// The sum of the features, each times its weight.
    double weighted(TimeFit weights) {
        return alike * weights.alike
                + covers * weights.covers
                + starts * weights.starts
                + ends * weights.ends
                + within * weights.within
                + before * weights.before
                + after * weights.after
                + near * weights.near
                + silent * weights.silent;
    }

    /// How near the nearest lies to what is asked about, 0 to 1; more than half only where they overlap.
    double nearness() {
        return Math.max(Math.max(alike, covers), Math.max(within * 0.8, near * 0.5));
    }

    private static double most(List<Period> named, ToDoubleFunction<Period> feature) {
        return named.stream().mapToDouble(feature).max().orElse(0);
    }

    /// A period without what is far from the one that is asked about.
    private static Period cut(Period one, Period asked) {
        if (!one.overlaps(asked)) {
            return one;
        }
        var earliest = asked.from().getYear() > 10 ? asked.from().minusDays(BEYOND) : asked.from();
        var latest = asked.to().getYear() < 9_990 ? asked.to().plusDays(BEYOND) : asked.to();
        return new Period(
                one.from().isBefore(earliest) ? earliest : one.from(), one.to().isAfter(latest) ? latest : one.to());
    }

    private static double shared(Period asked, Period one) {
        if (!asked.overlaps(one)) {
            return 0;
        }
        return days(new Period(
                asked.from().isAfter(one.from()) ? asked.from() : one.from(),
                asked.to().isBefore(one.to()) ? asked.to() : one.to()));
    }

    private static double days(Period one) {
        return one.to().toEpochDay() - one.from().toEpochDay() + 1.0;
    }

    private static boolean isShort(Period one) {
        return days(one) <= SHORT;
    }

    private static Period first(Period asked) {
        return new Period(asked.from(), asked.from());
    }

    private static Period last(Period asked) {
        return new Period(asked.to(), asked.to());
    }
}
