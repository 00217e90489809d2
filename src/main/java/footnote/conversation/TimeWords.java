package footnote.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts a time into the place of another in a question: `and in 2018?`, `and this year's?`, `the year before?`. The
/// forms are more than those of [footnote.passage.Periods], since what has no year can be replaced as well.
final class TimeWords {
    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|(?-i:May)|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
                    + "|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
    private static final String YEAR = "(?:19|20)\\d\\d(?![\\d,.]\\d)";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?(?: of)?";
    private static final String SEASON = "(?:spring|summer|autumn|winter|christmas|easter)";
    private static final String ONE = "(?:" + DAY + " " + MONTH + "(?:,? " + YEAR + ")?|" + MONTH
            + " \\d{1,2}(?!\\d)(?:,? " + YEAR + ")?|" + MONTH + "(?: (?:of )?" + YEAR + ")?|\\d{1,2}/\\d{1,2}/\\d{2,4}|"
            + YEAR + "\\s?[-–/]\\s?\\d{2}(?:\\d\\d)?(?!\\d)|" + YEAR + ")";
    private static final Pattern TIME = Pattern.compile(
            "(?<![\\p{L}\\p{N}£€$/.-])(?:(?<preposition>in|on|since|before|after|during|by|until|till|of|for|at|over|throughout|from)\\s+"
                    + "(?:the\\s+)?)??"
                    + "(?<core>between " + ONE + " and " + ONE + "|from " + ONE + " (?:to|until) " + ONE + "|" + ONE
                    + "|(?<quarter>Q[1-4](?: (?:of )?" + YEAR + ")?)|['’]\\d\\d(?!\\d)"
                    + "|(?:last|this|next|the (?:current|coming)) (?:(?:financial|school|academic|calendar) )?(?:year|month|quarter|term|"
                    + SEASON + ")|(?:the )?" + SEASON + " (?:of )?" + YEAR
                    + "|(?<week>(?:(?:last|this|next) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?|week|weekdays?)|bank holidays?"
                    + "|today|tomorrow|yesterday|tonight))(?<own>['’]s)?(?![\\p{L}\\p{N}/]|['’]\\p{L})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SEASON_ONLY = Pattern.compile(
            "(?<preposition>in|during|over|at)\\s+(?:the\\s+)?(?<core>" + SEASON
                    + ")(?<own>['’]s)?\\b(?<week>)??(?<quarter>)??",
            Pattern.CASE_INSENSITIVE);
    /// A number that looks like a year, but is part of a name or an amount.
    private static final Pattern NAMED = Pattern.compile("\\b(?:Act|Order|Regulations?|Bill|Form|Section|room)\\s+$");
    private static final Pattern COUNTED = Pattern.compile(
            "^\\s+(?:(?:new|council|affordable|extra|more)\\s+)?(?:homes|houses|people|jobs|places|pupils|staff|residents|units|flats|trees|pounds"
                    + "|\\p{Lu}\\p{L}+ (?:Road|Street|Lane|Avenue|Close|Drive|Way))\\b");
    private static final Pattern NUMBER_OF_YEAR = Pattern.compile(YEAR);
    private static final Pattern RELATIVE =
            Pattern.compile("(?i)(?:last|this|next|the (?:current|coming)|today|tomorrow|yesterday|tonight)\\b.*");
    private static final Pattern STEP = Pattern.compile(
            "^(?:(?:in|for|during) )?(?:the )?(?:(?<back>(?:year|one) before(?: (?:that|then|it))?|previous (?:year|one)|year earlier|prior year)"
                    + "|(?<on>(?:year|one) after(?: (?:that|then|it))?|following year|year later|next year after))$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EDGES = Pattern.compile(
            "^(?:for|about|the|just)\\s+(?=.*\\d)|\\s+(?:then|instead|please|too|as well|one|figures?|ones)$",
            Pattern.CASE_INSENSITIVE);

    private TimeWords() {}

    /// The question with another time in it; empty where the part is no time, or it has not one of that kind.
    static Optional<String> put(String question, String part) {
        Matcher step = STEP.matcher(part);
        if (step.find()) {
            return stepped(question, step.group("back") == null ? 1 : -1);
        }
        String time = EDGES.matcher(part).replaceAll("");
        Optional<MatchResult> own = in(time).filter(found -> found.start() == 0 && found.end() == time.length());
        return own.flatMap(found -> place(question, found).map(place -> replaced(question, place, found)));
    }

    /// The first time that a text names.
    static Optional<MatchResult> in(String text) {
        return all(text).stream().findFirst();
    }

    private static List<MatchResult> all(String text) {
        var found = new ArrayList<MatchResult>();
        for (Pattern pattern : List.of(TIME, SEASON_ONLY)) {
            pattern.matcher(text)
                    .results()
                    .filter(one -> isTime(text, one))
                    .filter(one ->
                            found.stream().noneMatch(other -> other.start() < one.end() && one.start() < other.end()))
                    .forEach(found::add);
        }
        return found;
    }

    private static boolean isTime(String text, MatchResult found) {
        boolean year = found.group("core").matches(YEAR);
        return !year
                || !(NAMED.matcher(text.substring(0, found.start())).find()
                        || COUNTED.matcher(text.substring(found.end())).find());
    }

    /// Where a time goes: the only one of its kind, or of several the one with its preposition.
    private static Optional<MatchResult> place(String question, MatchResult part) {
        List<MatchResult> places =
                all(question).stream().filter(one -> isLike(one, part)).toList();
        if (places.size() > 1 && part.group("preposition") != null) {
            places = places.stream()
                    .filter(one -> part.group("preposition").equalsIgnoreCase(one.group("preposition")))
                    .toList();
        }
        return places.size() == 1 ? Optional.of(places.getFirst()) : Optional.empty();
    }

    /// Days of the week for each other, and dates for each other; a year for what has one.
    private static boolean isLike(MatchResult place, MatchResult part) {
        boolean monthForYear =
                part.group("core").matches(YEAR) && place.group("core").matches("(?i)" + MONTH);
        return (place.group("week") == null) == (part.group("week") == null) && !monthForYear;
    }

    private static String replaced(String question, MatchResult place, MatchResult part) {
        String before = question.substring(0, place.start());
        String old = place.group("core");
        String core = completed(old, part.group("core"));
        String after = question.substring(place.end());
        String lead = question.substring(place.start(), place.start("core"));
        boolean describes = (before + lead).matches("(?i).*\\b(?:the|an?|its|their|your|our)\\s+$")
                && old.matches(YEAR)
                && !after.matches("[?.!\\s]*");
        boolean owns = place.group("own") != null;
        return before + (describes || owns ? lead + core + (owns ? "'s" : "") : led(lead, old, part, core)) + after;
    }

    /// With the year of the old time, where the new one has none; a year alone takes the place of the old one's year.
    private static String completed(String old, String time) {
        List<MatchResult> years = NUMBER_OF_YEAR.matcher(old).results().toList();
        boolean lacksYear = Pattern.compile("(?i)^(?:" + DAY + " )?" + MONTH + "(?: \\d{1,2})?$|^Q[1-4]$")
                .matcher(time)
                .find();
        if (years.size() != 1 || old.length() == 4) {
            return time;
        }
        if (lacksYear) {
            return time + " " + years.getFirst().group();
        }
        boolean isPart = time.matches(YEAR) && old.matches("(?i).*\\p{L}.*");
        return isPart ? old.replace(years.getFirst().group(), time) : time;
    }

    /// With the preposition that belongs before it.
    private static String led(String lead, String old, MatchResult part, String core) {
        String ownLead = part.group().substring(0, part.start("core") - part.start());
        boolean stands = core.matches("(?i)(?:between|from) .*");
        if (!ownLead.isEmpty() || stands) {
            return ownLead + core;
        }
        boolean relative = RELATIVE.matcher(core).matches();
        if (!lead.isEmpty()) {
            return relative && lead.matches("(?i)(?:in|on|during|at|over|throughout)\\s.*") ? core : lead + core;
        }
        if (relative || !(RELATIVE.matcher(old).matches() || old.matches("(?i)(?:between|from) .*"))) {
            return core;
        }
        return (core.matches("(?i).*day.*|\\d.* \\p{L}.*") ? "on " : "in ") + core;
    }

    /// The question of the year before or after its own.
    private static Optional<String> stepped(String question, int years) {
        List<MatchResult> places = all(question);
        List<MatchResult> named = NUMBER_OF_YEAR.matcher(question).results().toList();
        if (places.size() != 1 || named.size() != 1 || places.getFirst().group().matches(".*\\d\\s?[-–/]\\s?\\d.*")) {
            return Optional.empty();
        }
        MatchResult year = named.getFirst();
        return Optional.of(question.substring(0, year.start())
                + (Integer.parseInt(year.group()) + years)
                + question.substring(year.end()));
    }
}
