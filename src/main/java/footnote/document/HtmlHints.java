package footnote.document;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells page furniture by the names that designers give to it, in `class` and `id`: the resource `html-furniture.txt`.
///
/// Immutable and safe for use by several threads.
final class HtmlHints {
    /// What else such a name may be made of: `share-buttons`, `cookie-banner-wrapper`.
    private static final String PARTS =
            "(?:-(?:bar|banner|box|block|buttons?|container|content|dialog|form|header|heading"
                    + "|icons?|inner|items?|links?|list|media|menu|message|modal|module|nav|notice|outer|overlay|panel|policy"
                    + "|popup|posts?|articles?|stories|news|section|area|slot|space|title|toggle|tools|top|bottom|left|right|unit"
                    + "|widget|wrap|wrapper|inline|mobile|desktop|primary|secondary|thread|reply|body|meta|text|settings|alert"
                    + "|group|row|col|main|global|page|site|\\d+))*";

    private static final Pattern LAYOUT = Pattern.compile("(?:.*-)?(?:with|has|no|without|hide|show)-.*");
    private static final int LONGEST_NAME = 60;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9]+");
    private static final Pattern CAPITAL_WITHIN = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    /// How sure a name makes us.
    enum Hint {
        NONE,
        /// Furniture where it is mostly links.
        LIKELY,
        /// Furniture whatever it says.
        TELLING
    }

    private final Pattern telling;
    private final Pattern likely;

    private HtmlHints(Pattern telling, Pattern likely) {
        this.telling = telling;
        this.likely = likely;
    }

    static HtmlHints standard() {
        List<String> lines = ResourceLines.of(HtmlHints.class, "html-furniture.txt");
        return new HtmlHints(
                names(lines.stream().filter(line -> line.startsWith("!")).map(line -> line.substring(1))),
                names(lines.stream().filter(line -> !line.startsWith("!"))));
    }

    private static Pattern names(Stream<String> lines) {
        return Pattern.compile(lines.collect(Collectors.joining("|", "(?:[a-z0-9]+-)*?(?:", ")" + PARTS)));
    }

    /// @param names as they stand in an attribute, with white space between
    Hint of(String names) {
        List<String> plain = SPACES.splitAsStream(names)
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
                .map(HtmlHints::hyphenated)
                .filter(name -> !LAYOUT.matcher(name).matches())
                .toList();
        if (plain.stream().anyMatch(name -> telling.matcher(name).matches())) {
            return Hint.TELLING;
        }
        return plain.stream().anyMatch(name -> likely.matcher(name).matches()) ? Hint.LIKELY : Hint.NONE;
    }

    /// A name in lower case with hyphens: `cookieBanner_top` gives `cookie-banner-top`.
    private static String hyphenated(String name) {
        String parted = CAPITAL_WITHIN.matcher(name).replaceAll("-");
        return OTHER.matcher(parted).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
