package footnote.verify;

import footnote.document.Span;
import footnote.passage.Quantities;
import footnote.passage.QuantityMention;
import footnote.verify.StatedValue.Amount;
import footnote.verify.StatedValue.Figure;
import footnote.verify.StatedValue.Time;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the values that a text states. Quantities are those of [Quantities]; times may lack their year, other than
/// those of [footnote.passage.Periods], since a claim repeats them as they stand; whatever else has a figure in it is
/// taken as it is written.
final class StatedValues {
    private static final String MONTH =
            "(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|(?-i:May)|June?|July?|Aug(?:ust)?"
                    + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b(?:\\.(?=\\s\\d))?";
    private static final String YEAR = "(?:1[5-9]|20)\\d\\d(?![\\d%]|[,.:]\\d)";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final List<Pattern> TIMES = List.of(
            time("(?<year>\\d{4})-(?<m>\\d\\d)-(?<day>\\d\\d)"),
            time("(?<day>\\d{1,2})/(?<m>\\d{1,2})/(?<year>\\d{4})"),
            time("(?<day>" + DAY + ")\\s(?:of\\s)?" + MONTH + "(?:,?\\s(?<year>" + YEAR + "))?"),
            time("(?<day>" + DAY + ")(?=\\s?(?:[-–]|to|and|or|until)\\s?(?:\\p{Lu}\\p{Ll}+day\\s)?" + DAY
                    + "\\s(?:of\\s)?" + MONTH + "(?:,?\\s(?<year>" + YEAR + "))?)"),
            time(MONTH + "\\s(?<day>" + DAY + ")(?![\\d:.]\\d)(?:,?\\s(?<year>" + YEAR + "))?"),
            time(MONTH + "(?:,?\\s(?:of\\s)?(?<year>" + YEAR + "))?"),
            time("(?<year>" + YEAR + ")s?"),
            time("(?<=(?<century>(?:19|20))\\d\\d[-–/])(?<short>\\d\\d)"));
    /// A time told from the day of writing, and a day of the week: taken as they stand.
    private static final Pattern RELATIVE = Pattern.compile(
            "(?i)\\b(?:last|this|next)\\s(?:year|month|week|quarter|season|term|spring|summer|autumn|winter)\\b"
                    + "|\\b(?-i:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?=s?\\b)");
    private static final Pattern FIGURE =
            Pattern.compile("[\\p{L}]{0,4}\\p{N}[\\p{N}.,:/-]*(?<=[\\p{N}])\\s?(?:am|pm|\\p{L}{1,4})?\\b");

    /// `one` that is no number.
    private static final Pattern PRONOUN = Pattern.compile(
            "(?i)^one(?:[’']s|[.,;:!?)]|\\s*$|\\s(?:of|is|was|has|had|who|that|which|another|and|or|can|must|may|will|the|for|at|on|behind|by|from|with|than|after|before|under|over|outside|inside|as|day)\\b)");

    private StatedValues() {}

    private static Pattern time(String form) {
        return Pattern.compile("(?<![\\p{L}\\p{N}£€$,.])" + form + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
    }

    /// The values in the order of the text, none over another.
    static List<ValueMention> in(String text) {
        var found = new ArrayList<ValueMention>();
        for (Pattern form : TIMES) {
            Matcher matcher = form.matcher(text);
            while (matcher.find()) {
                add(found, new Span(matcher.start(), matcher.end()), time(matcher));
            }
        }
        for (QuantityMention mention : Quantities.in(text)) {
            if (!PRONOUN.matcher(text.substring(mention.span().start())).find()) {
                add(found, mention.span(), new Amount(mention.quantity()));
            }
        }
        for (Pattern form : List.of(RELATIVE, FIGURE)) {
            Matcher figure = form.matcher(text);
            while (figure.find()) {
                add(found, new Span(figure.start(), figure.end()), new Figure(normal(figure.group())));
            }
        }
        found.sort(Comparator.comparing(ValueMention::span));
        return List.copyOf(found);
    }

    private static void add(List<ValueMention> found, Span span, StatedValue value) {
        boolean free = found.stream()
                .noneMatch(other -> other.span().start() < span.end()
                        && span.start() < other.span().end());
        if (free) {
            found.add(new ValueMention(span, value));
        }
    }

    private static String normal(String figure) {
        return figure.toLowerCase(Locale.ROOT)
                .replaceAll("\\s", "")
                .replace(':', '.')
                .replaceFirst("\\.00(?=[ap]m)", "");
    }

    private static Time time(Matcher matcher) {
        String shortYear = group(matcher, "short");
        if (shortYear != null) {
            return new Time(null, null, Integer.valueOf(group(matcher, "century") + shortYear));
        }
        String day = group(matcher, "day");
        String year = group(matcher, "year");
        String name = group(matcher, "month");
        String number = group(matcher, "m");
        Integer month = number != null ? Integer.valueOf(number) : name == null ? null : Integer.valueOf(month(name));
        return new Time(
                day == null ? null : Integer.valueOf(day.replaceAll("\\D", "")),
                month,
                year == null ? null : Integer.valueOf(year));
    }

    private static @Nullable String group(Matcher matcher, String name) {
        return matcher.namedGroups().containsKey(name) ? matcher.group(name) : null;
    }

    private static int month(String name) {
        return 1
                + "janfebmaraprmayjunjulaugsepoctnovdec"
                                .indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT))
                        / 3;
    }
}
