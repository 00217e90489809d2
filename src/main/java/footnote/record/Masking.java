package footnote.record;

import footnote.conversation.PersonalData;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes what tells who somebody is out of texts, and leaves a word for what stood there: `[e-mail]`,
/// `[telephone number]`, `[name]`.
///
/// What people type is masked with a wide net, and whatever [PersonalData] still finds in it then is
/// [withheld][#WITHHELD] as a whole: so nothing is ever kept that it would find. What documents say is
/// masked only where it can hardly be anything else, since their numbers are mostly sums and references.
///
/// Immutable and safe for use by several threads.
final class Masking {
    /// Stands for a text that tells of somebody in a way that cannot be cut out.
    static final String WITHHELD = "[withheld]";

    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final String DATE = "(?:\\d{4}-\\d{2}-\\d{2}|" + DAY + "\\s?[./-]\\s?\\d{1,2}\\s?[./-]\\s?\\d{2,4}|"
            + DAY + "\\s(?:of\\s)?" + MONTH + "(?:,?\\s\\d{2,4})?|" + MONTH + "\\s" + DAY + "(?:,?\\s\\d{2,4})?)";
    private static final String POSTCODE =
            "\\b[a-z]{1,2}\\d[a-z\\d]?\\s?(?!\\d(?:st|nd|rd|th)\\b)\\d[abd-hjlnp-uw-z]{2}\\b";
    private static final String STREET =
            "(?:street|st|road|rd|avenue|ave|lane|ln|close|drive|dr|gardens|crescent|court|way"
                    + "|terrace|place|hill|grove|square|park|row|mews|walk|mount)\\b\\.?";
    private static final String NATIONAL_INSURANCE =
            "(?i)\\b[a-z]{2}[\\s-]?\\d{2}[\\s-]?\\d{2}[\\s-]?\\d{2}[\\s-]?[a-d]\\b";
    private static final String EMAIL = "(?i)(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]++\\s?(?:@|[\\[(]at[\\])])\\s?"
            + "[\\p{L}\\p{N}-]++(?:\\s?(?:\\.|[\\[(]dot[\\])])\\s?[\\p{L}\\p{N}-]++){1,9}";

    /// A day in figures or two years have many digits, and are about nobody.
    private static final Pattern DATES = Pattern.compile(
            "(?<!\\p{L}-)\\b(?:0?[1-9]|[12]\\d|3[01])([/.-])(?:0?[1-9]|1[0-2])\\1\\d{2,4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b"
                    + "|\\b(?:19|20)\\d\\d\\s?(?:[-–/]|to|and)\\s?(?:19|20)\\d\\d\\b");

    private static final Pattern LONG_NUMBER =
            Pattern.compile("(?<![\\p{N}£$€])\\+?(?:\\p{N}[ ()./-]{0,2}){7,}\\p{N}(?!\\p{N})");

    /// A British telephone number, a card's in its groups, or an NHS number in its.
    private static final Pattern TOLD_NUMBER = Pattern.compile(
            "(?<![\\p{N}£$€+-])(?:(?:\\+44\\s?(?:\\(0\\)\\s?)?|\\(?0)\\d(?:[ ()-]{0,2}\\d){8,9}|\\d{4}([ -]?)\\d{4}\\1\\d{4}\\1\\d{4}"
                    + "|\\d{3}([ -])\\d{3}\\2\\d{4})(?!\\p{N})");

    private record Rule(Pattern pattern, String mask) {
        Rule(String pattern, String mask) {
            this(Pattern.compile(pattern), mask);
        }

        String in(String text) {
            return pattern.matcher(text).replaceAll(mask);
        }
    }

    private static final List<Rule> ANYWHERE = List.of(
            new Rule(EMAIL, "[e-mail]"),
            new Rule("(?i)\\b(date of birth|d\\.?o\\.?b)\\b([^\\d]{0,12}?)" + DATE, "$1$2[date of birth]"),
            new Rule("\\b[A-Z]{2}\\d{2}(?:\\s?[A-Z\\d]{4}){3,7}(?:\\s?[A-Z\\d]{1,3})?\\b", "[account number]"),
            new Rule(NATIONAL_INSURANCE, "[National Insurance number]"),
            new Rule(
                    "(?i)\\b\\d{1,4}[a-z]?,?\\s+(?:[\\p{L}.'’-]+,?\\s){1,3}?" + STREET
                            + "(?:,?\\s[\\p{L}.'’-]+){0,3}?,?\\s+" + POSTCODE,
                    "[address]"));

    private static final List<Rule> TYPED = List.of(
            new Rule("(?i)\\b(born|birthday)\\b([^\\d]{0,16}?)" + DATE, "$1$2[date of birth]"),
            new Rule("(?i)\\b(sort\\s?code\\D{0,12})\\d{2}[ -]?\\d{2}[ -]?\\d{2}\\b", "$1[sort code]"),
            new Rule("\\b\\d{1,4}[a-zA-Z]?,?\\s+(?:\\p{Lu}[\\p{L}.'’-]*\\s){1,3}(?i:" + STREET + ")", "[address]"),
            new Rule(
                    "(?i)\\b\\d{1,4}[a-z]?,?\\s+(?:[\\p{L}.'’-]+\\s){1,3}(?:street|road|avenue|crescent|terrace)\\b",
                    "[address]"),
            new Rule("(?i)" + POSTCODE, "[postcode]"));

    private final PersonalData personal = new PersonalData();

    /// A text as somebody typed it, masked, or [#WITHHELD].
    ///
    /// @param names those that the same person gives, here and before
    String typed(String text, GivenNames names) {
        String masked = masked(text, ANYWHERE);
        masked = masked(masked, TYPED);
        masked = betweenDates(masked, part -> numbersIn(part, LONG_NUMBER));
        masked = names.maskedIn(masked);
        return personal.isIn(masked) ? WITHHELD : masked;
    }

    /// A text of a document, masked.
    String quoted(String text) {
        return numbersIn(masked(text, ANYWHERE), TOLD_NUMBER);
    }

    /// The names that somebody gives.
    GivenNames names(Collection<String> typed) {
        return GivenNames.in(typed);
    }

    private static String masked(String text, List<Rule> rules) {
        String masked = text;
        for (Rule rule : rules) {
            masked = rule.in(masked);
        }
        return masked;
    }

    private static String numbersIn(String text, Pattern pattern) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(new Digits(found.group()).mask()));
    }

    private static String betweenDates(String text, UnaryOperator<String> masking) {
        var masked = new StringBuilder();
        int from = 0;
        for (Matcher date = DATES.matcher(text); date.find(); from = date.end()) {
            masked.append(masking.apply(text.substring(from, date.start()))).append(date.group());
        }
        return masked.append(masking.apply(text.substring(from))).toString();
    }
}
