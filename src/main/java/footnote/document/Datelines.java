package footnote.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds the date that a page prints near its top, as in 'Published 12 March 2024' or 'By Rosa Lind, 5 June 2021'.
///
/// It is only ever a suggestion: a date in a text may be of something else, and an unknown date is never guessed
/// silently. A line counts only if it says hardly more than the date, and only if the page has no second date
/// like it.
final class Datelines {
    /// A date that stands further down is more likely one that the text tells of.
    private static final int BLOCKS_LOOKED_AT = 8;

    private static final int LONGEST_DATELINE = 120;
    private static final int DAYS_OF_MAKING = 7;

    private static final String MONTHS = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";
    private static final String MONTH = MONTHS + "(?:\\p{L}*+)\\.?";
    private static final String WEEKDAY =
            "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)\\.?";
    private static final String TIME =
            "(?:(?:,|at|-|–|\\||\\s)*+\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s?(?:[ap]\\.?m\\.?)?(?:\\s?(?:gmt|bst|utc))?)";
    private static final String DAY = "(?:" + WEEKDAY + ",?\\s+)?(?:(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+" + MONTH
            + ",?\\s+(\\d{4})|" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})|(\\d{4})-(\\d\\d)-(\\d\\d)"
            + "|(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4}))";

    private static final String LABEL =
            "(?:(?:first\\s+|originally\\s+|article\\s+|date\\s+)?(?:published|posted|issued"
                    + "|released|publication date|date of publication|date|dated|press release|news release|last updated|updated"
                    + "|last modified|last reviewed)(?:\\s+(?:on|at|date))?\\s*+:?|on)";

    /// Who wrote it, in front of the date: a few words that each start like a name.
    private static final String BYLINE = "(?:(?:by|written by|posted by|author:?)\\s+[^.!?\\d]{2,60}?[,|·•–—-]?)";

    private static final Pattern DATELINE = Pattern.compile(
            "(?:" + BYLINE + "\\s*+)?(?:" + LABEL + "\\s*+)?" + TIME + "?[,\\s]*+" + DAY + TIME
                    + "?(?:[\\s,|·•–—-]++(?:by\\s[^.!?\\d]{2,60}|\\d{1,2}\\s+min(?:ute)?s? read))?\\.?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern LATER = Pattern.compile("(?i).*\\b(?:updated|modified|reviewed)\\b.*");
    private static final List<String> MONTHS_IN_ORDER =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /// A line with the days that it may mean: two where it can be read as day and month or as month and day.
    private record Dateline(String words, Set<LocalDate> days) {
        boolean isOfPublication() {
            return !LATER.matcher(words).matches();
        }
    }

    private Datelines() {}

    /// What a page looks dated, as a sentence that says what to do if that is right; empty where it prints no date of
    /// its own, or several, or about the one that is known.
    ///
    /// @param sidecar the name of the metadata file that is there, or is to be made
    /// @param known the date that the file's own properties give, which may be that of a later saving; null where
    ///     they give none
    static Optional<String> suggestion(DocumentFile file, String sidecar, PageText page, @Nullable LocalDate known) {
        List<Dateline> lines = page.blocks().stream()
                .limit(BLOCKS_LOOKED_AT)
                .map(block -> block.span().of(page.text()))
                .flatMap(words -> dateline(words).stream())
                .toList();
        List<Dateline> published =
                lines.stream().filter(Dateline::isOfPublication).toList();
        List<Dateline> telling = published.isEmpty() ? lines : published;
        boolean agree = telling.stream().map(Dateline::days).distinct().count() == 1;
        boolean says = agree && telling.getFirst().days().stream().noneMatch(day -> isAbout(day, known));
        return says ? Optional.of(sentence(file, sidecar, telling.getFirst(), known)) : Optional.empty();
    }

    /// A text is often laid out some days before it is published, or saved once more a few days after.
    private static boolean isAbout(LocalDate day, @Nullable LocalDate known) {
        return known != null && Math.abs(ChronoUnit.DAYS.between(day, known)) <= DAYS_OF_MAKING;
    }

    private static String sentence(DocumentFile file, String sidecar, Dateline line, @Nullable LocalDate known) {
        String taken = known == null ? "" : ", though the file's own properties say " + IN_WORDS.format(known);
        String days = line.days().stream().map(IN_WORDS::format).collect(Collectors.joining(" or "));
        String entries = line.days().stream().map(day -> "date: " + day).collect(Collectors.joining(" or "));
        return "%s looks dated %s (“%s”)%s: write %s into %s if that is right."
                .formatted(file.shownPath(), days, line.words(), taken, entries, sidecar);
    }

    private static Optional<Dateline> dateline(String words) {
        if (words.length() > LONGEST_DATELINE) {
            return Optional.empty();
        }
        var matcher = DATELINE.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var days = days(matcher.toMatchResult());
        return days.isEmpty() ? Optional.empty() : Optional.of(new Dateline(words, days));
    }

    private static Set<LocalDate> days(MatchResult match) {
        var days = new LinkedHashSet<LocalDate>();
        if (match.group(1) != null) {
            day(number(match, 3), month(match.group(2)), number(match, 1)).ifPresent(days::add);
        } else if (match.group(4) != null) {
            day(number(match, 6), month(match.group(4)), number(match, 5)).ifPresent(days::add);
        } else if (match.group(7) != null) {
            day(number(match, 7), number(match, 8), number(match, 9)).ifPresent(days::add);
        } else {
            day(number(match, 12), number(match, 11), number(match, 10)).ifPresent(days::add);
            day(number(match, 12), number(match, 10), number(match, 11)).ifPresent(days::add);
        }
        return days;
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static int month(String name) {
        return MONTHS_IN_ORDER.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return year >= 1900 && year < 2100 ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
