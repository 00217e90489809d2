package footnote.passage;

import footnote.document.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the periods that a text names: days, months, seasons, years, decades, and spans between two of them
/// (`from March 2004 until 2007`, `1995–98`, `since 2010`, `before May 2012`). What has no year is left out, since
/// nobody can tell which it is. The forms are those of TIMEX3 dates and durations with an anchor (Pustejovsky et al.,
/// 2003), so far as they need no calendar but the text.
public final class Periods {
    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                    + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final String YEAR = "(?:1\\d|20)\\d\\d(?!\\d|[,.]\\d|\\s?(?:%|per cent|people|km|metres|pounds))";
    /// Before a dash, where nothing tells yet whether it is one.
    private static final String YEAR_HERE = "(?:1\\d|20)\\d\\d";
    private static final String ORDINAL = "(?:st|nd|rd|th)?";
    private static final Pattern DATE = Pattern.compile(
            "(?<![\\d£€$,.-])(?:"
                    + "(?<isoYear>\\d{4})-(?<isoMonth>\\d\\d)-(?<isoDay>\\d\\d)(?!\\d)"
                    + "|(?<slashDay>\\d{1,2})/(?<slashMonth>\\d{1,2})/(?<slashYear>\\d{4})(?!\\d)"
                    + "|(?<day>\\d{1,2})" + ORDINAL + "\\s(?:of\\s)?(?<dayMonth>" + MONTH + ")\\s?,?\\s(?<dayYear>"
                    + YEAR + ")"
                    + "|(?<monthOfDay>" + MONTH + ")\\s(?<dayOfMonth>\\d{1,2})" + ORDINAL + "\\s?,?\\s(?<yearOfDay>"
                    + YEAR + ")"
                    + "|(?<month>" + MONTH + ")\\s?,?\\s(?:of\\s)?(?<monthYear>" + YEAR + ")"
                    + "|(?<season>spring|summer|autumn|winter)\\s(?:of\\s)?(?<seasonYear>" + YEAR + ")"
                    + "|(?<one>" + YEAR_HERE + ")\\s?[-–—/]\\s?(?<other>" + YEAR + ")"
                    + "|(?<first>" + YEAR_HERE + ")\\s?[-–/]\\s?(?<short>\\d\\d)(?![\\d-])"
                    + "|(?<decade>(?:1\\d|20)\\d0)s"
                    + "|(?<year>" + YEAR + ")(?![-–]\\d))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern JOINED =
            Pattern.compile("\\s*(?:[-–—]|to|until|till|through|up to)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern AND = Pattern.compile("\\s*and\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPEN_END = Pattern.compile(
            "^\\s*(?:(?:[-–—]|to|until|till)\\s*(?:the )?(?:present|now|today|date|current)\\b|[-–—]\\s*(?:$|[):;\\n])|onwards?\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE_IT = Pattern.compile(
            "\\b(?<word>since|from|after|before|until|till|by|between)(?: (?:the|about|around|early|late|mid))*[ -]*$",
            Pattern.CASE_INSENSITIVE);

    private Periods() {}

    /// The periods in the order of the text.
    public static List<PeriodMention> in(String text) {
        List<PeriodMention> dates = dates(text);
        var mentions = new ArrayList<PeriodMention>();
        for (int i = 0; i < dates.size(); i++) {
            PeriodMention date = dates.get(i);
            String word = wordBefore(text, date.span().start());
            if (i + 1 < dates.size() && areJoined(text, word, date, dates.get(i + 1))) {
                PeriodMention last = dates.get(i + 1);
                mentions.add(new PeriodMention(
                        new Span(date.span().start(), last.span().end()),
                        date.period().to(last.period())));
                i++;
            } else {
                mentions.add(new PeriodMention(
                        date.span(),
                        reach(date, word, text.substring(date.span().end()))));
            }
        }
        return mentions;
    }

    private static boolean areJoined(String text, String word, PeriodMention date, PeriodMention next) {
        String between = text.substring(date.span().end(), next.span().start());
        return JOINED.matcher(between).matches()
                || (word.equals("between") && AND.matcher(between).matches());
    }

    private static Period reach(PeriodMention date, String word, String after) {
        if (OPEN_END.matcher(after).find()) {
            return date.period().onwards();
        }
        return switch (word) {
            case "since", "from" -> date.period().onwards();
            case "after" -> date.period().after();
            case "before" -> date.period().before();
            case "until", "till", "by" -> date.period().backwards();
            default -> date.period();
        };
    }

    private static String wordBefore(String text, int at) {
        Matcher word = BEFORE_IT.matcher(text.substring(Math.max(0, at - 30), at));
        return word.find() ? word.group("word").toLowerCase(Locale.ROOT) : "";
    }

    private static List<PeriodMention> dates(String text) {
        var dates = new ArrayList<PeriodMention>();
        Matcher date = DATE.matcher(text);
        while (date.find()) {
            period(date).ifPresent(period -> dates.add(new PeriodMention(new Span(date.start(), date.end()), period)));
        }
        return dates;
    }

    private static Optional<Period> period(Matcher date) {
        try {
            return Optional.of(named(date));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// @throws DateTimeException for the 31st of June
    private static Period named(Matcher date) {
        if (date.group("isoYear") != null) {
            return day(date, "isoYear", number(date, "isoMonth"), "isoDay");
        }
        if (date.group("slashYear") != null) {
            return day(date, "slashYear", number(date, "slashMonth"), "slashDay");
        }
        if (date.group("dayYear") != null) {
            return day(date, "dayYear", month(date.group("dayMonth")), "day");
        }
        if (date.group("yearOfDay") != null) {
            return day(date, "yearOfDay", month(date.group("monthOfDay")), "dayOfMonth");
        }
        if (date.group("monthYear") != null) {
            return Period.month(number(date, "monthYear"), month(date.group("month")));
        }
        if (date.group("seasonYear") != null) {
            return season(date.group("season"), number(date, "seasonYear"));
        }
        if (date.group("one") != null) {
            return Period.year(number(date, "one")).to(Period.year(number(date, "other")));
        }
        if (date.group("first") != null) {
            int first = number(date, "first");
            int last = first / 100 * 100 + number(date, "short");
            return last < first ? Period.year(first) : Period.year(first).to(Period.year(last));
        }
        if (date.group("decade") != null) {
            int first = number(date, "decade");
            return Period.year(first).to(Period.year(first + 9));
        }
        return Period.year(number(date, "year"));
    }

    private static Period day(Matcher date, String year, int month, String day) {
        LocalDate one = LocalDate.of(number(date, year), month, number(date, day));
        return new Period(one, one);
    }

    private static int number(Matcher date, String group) {
        return Integer.parseInt(date.group(group));
    }

    private static int month(String name) {
        return 1
                + "janfebmaraprmayjunjulaugsepoctnovdec"
                                .indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT))
                        / 3;
    }

    /// As the weather has it: winter is of the year that it begins in.
    private static Period season(String name, int year) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "spring" -> Period.month(year, 3).to(Period.month(year, 5));
            case "summer" -> Period.month(year, 6).to(Period.month(year, 8));
            case "autumn" -> Period.month(year, 9).to(Period.month(year, 11));
            default -> Period.month(year, 12).to(Period.month(year + 1, 2));
        };
    }
}
