package footnote.record;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The names that people give in what they type: their own, and those of who belongs to them. Once given, a
/// name is known wherever it is typed. Immutable and safe for use by several threads.
final class GivenNames {
    static final String MASK = "[name]";

    private static final String WHOSE = "(?:my|his|her|their|our)\\s(?:[\\p{L}\\p{N}'’-]+\\s){0,3}?";
    private static final String PERSON =
            "(?:step|grand)?(?:son|daughter|child|mother|mum|father|dad|wife|husband|partner"
                    + "|brother|sister|nephew|niece|neighbour|friend|boy|girl)";

    /// Words of a name in whatever case, up to one that no name has.
    private static final String ANY_NAME = "(?!(?:not|in|on|at|the|a|an)\\b)\\p{L}[\\p{L}'’-]*"
            + "(?:\\s(?!(?:and|or|but|i|we|he|she|they|is|was|who|when|what|where|why|how|can|could|do|does|did|am|are|have"
            + "|has|in|on|at|of|for|from|with|about|to|the|a|an|please|my|his|her|live|lives|born)\\b)\\p{L}[\\p{L}'’-]*){0,2}";

    private static final String CAPITAL_NAME = "\\p{Lu}[\\p{L}'’-]*(?:\\s\\p{Lu}[\\p{L}'’-]*){0,3}";

    private static final Pattern GIVEN =
            Pattern.compile("(?i:\\b" + WHOSE + "names?(?:['’]s|\\sis|\\sare|\\s?:)\\s*)(?<any>(?i:"
                    + ANY_NAME + "))"
                    + "|(?i:\\b(?:i am|i['’]?m|call me|" + WHOSE + PERSON
                    + ")(?:\\s(?:is|was|are|called|named))*[\\s,]+)(?<capital>"
                    + CAPITAL_NAME + ")");

    private final Pattern known;

    private GivenNames(Set<String> names) {
        known = Pattern.compile(
                names.isEmpty()
                        ? "(?!)"
                        : names.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?iu)\\b(?:", ")\\b")));
    }

    /// The names that are given in some texts of one person's.
    static GivenNames in(Collection<String> typed) {
        Set<String> names = typed.stream()
                .flatMap(text -> GIVEN.matcher(text).results())
                .flatMap(found -> Pattern.compile("\\s+").splitAsStream(name(found)))
                .map(word -> word.replaceAll("['’]s$", ""))
                .filter(word -> word.length() > 2)
                .collect(Collectors.toCollection(TreeSet::new));
        return new GivenNames(names);
    }

    /// The text with each name masked where it is given, and each of its words wherever it stands.
    String maskedIn(String text) {
        String given = GIVEN.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        text.substring(found.start(), found.end() - name(found).length()) + MASK));
        return known.matcher(given).replaceAll(MASK);
    }

    private static String name(MatchResult found) {
        String any = found.group("any");
        return any == null ? found.group("capital") : any;
    }
}
