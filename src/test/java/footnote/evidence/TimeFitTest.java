package footnote.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footnote.passage.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How periods fit the one asked about.
class TimeFitTest {
    private static final Period ASKED =
            new Period(Period.year(2004).from(), Period.year(2007).to());

    @Test
    void theSamePeriodFitsWhole() {
        TimeFit fit = TimeFit.of(ASKED, List.of(Period.year(1931), ASKED));

        assertThat(fit.alike()).isEqualTo(1);
        assertThat(fit.covers()).isEqualTo(1);
        assertThat(fit.nearness()).isEqualTo(1);
    }

    @Test
    void halfOfItCoversHalf() {
        TimeFit fit = TimeFit.of(
                ASKED,
                List.of(new Period(Period.year(2006).from(), Period.year(2007).to())));

        assertThat(fit.covers()).isCloseTo(0.5, within(0.01));
        assertThat(fit.within()).isEqualTo(1);
    }

    @Test
    void aYearAtItsStartIsWhereSomethingBegan() {
        TimeFit fit = TimeFit.of(ASKED, List.of(Period.year(2004)));

        assertThat(fit.starts()).isEqualTo(1);
        assertThat(fit.ends()).isZero();
    }

    @Test
    void whatLiesBeforeOrAfterIsTold() {
        assertThat(TimeFit.of(ASKED, List.of(Period.year(2003))).before()).isEqualTo(1);
        assertThat(TimeFit.of(ASKED, List.of(Period.year(2008))).after()).isEqualTo(1);
        assertThat(TimeFit.of(ASKED, List.of(Period.year(2003), Period.year(2005)))
                        .before())
                .isZero();
    }

    @Test
    void theFartherOffTheLessNear() {
        double lastYear = TimeFit.of(ASKED, List.of(Period.year(2003))).near();
        double longAgo = TimeFit.of(ASKED, List.of(Period.year(1931))).near();

        assertThat(lastYear).isGreaterThan(0.9);
        assertThat(longAgo).isLessThan(0.001);
    }

    @Test
    void aSentenceWithoutATimeIsSilent() {
        assertThat(TimeFit.of(ASKED, List.of()))
                .satisfies(fit -> assertThat(fit.silent()).isEqualTo(1))
                .satisfies(fit -> assertThat(fit.nearness()).isZero());
    }
}
