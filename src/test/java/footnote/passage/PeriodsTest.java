package footnote.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A period is told from the words of the text alone.
class PeriodsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    It opened on 5 May 2011.         | 2011-05-05 | 2011-05-05
                    It opened on the 5th of May 2011.| 2011-05-05 | 2011-05-05
                    It opened on May 5, 2011.        | 2011-05-05 | 2011-05-05
                    It opened on 2011-05-05.         | 2011-05-05 | 2011-05-05
                    It opened on 5/5/2011.           | 2011-05-05 | 2011-05-05
                    It opened in Sept. 2011.         | 2011-09-01 | 2011-09-30
                    It opened in February 2012.      | 2012-02-01 | 2012-02-29
                    It opened in spring 2011.        | 2011-03-01 | 2011-05-31
                    It opened in the winter of 2011. | 2011-12-01 | 2012-02-29
                    It opened in 2011.               | 2011-01-01 | 2011-12-31
                    It was busy in the 1990s.        | 1990-01-01 | 1999-12-31
                    The season 2010/11 was wet.      | 2010-01-01 | 2011-12-31
                    The years 1995–98 were dry.      | 1995-01-01 | 1998-12-31
                    Ada Finch , 2006-2007, was first.| 2006-01-01 | 2007-12-31
                    The years 1995 – 1998 were dry.  | 1995-01-01 | 1998-12-31
                    From March 2004 until 2007 it was shut. | 2004-03-01 | 2007-12-31
                    It was shut between 2004 and 2007.      | 2004-01-01 | 2007-12-31
                    It has been open since June 2010.       | 2010-06-01 | 9999-12-31
                    Ada Finch (2013–present) is in charge.  | 2013-01-01 | 9999-12-31
                    It was shut before 2004.                | 0001-01-01 | 2003-12-31
                    It stays shut until May 2004.           | 0001-01-01 | 2004-05-31
                    After 2004 it was dry.                  | 2005-01-01 | 9999-12-31
                    """)
    void aPeriodIsFound(String text, String from, String to) {
        assertThat(Periods.in(text)).singleElement().satisfies(mention -> {
            assertThat(mention.period().from()).hasToString(from);
            assertThat(mention.period().to()).hasToString(to);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pool holds 1,950 cubic metres.",
                "It cost £2011 to mend.",
                "There were 1950 people.",
                "It opened on 31 June.",
                "They may come in March.",
            })
    void aNumberIsNoYear(String text) {
        assertThat(Periods.in(text)).isEmpty();
    }

    @Test
    void severalAreFoundInTheirOrder() {
        String text = "It opened in 1931, shut in 2004 and was rebuilt from 2010 to 2012.";

        assertThat(Periods.in(text))
                .extracting(mention -> mention.span().of(text))
                .containsExactly("1931", "2004", "2010 to 2012");
    }

    @Test
    void aDayThatThereIsNotIsLeftOut() {
        assertThat(Periods.in("It opened on 31 June 2011.")).isEmpty();
    }
}
