package footnote.llm;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The asterisks and underscores that make words bold or slanting in Markdown. They are taken away where both are
/// there, since nothing goes with them; whatever else is markup stays, and is no sentence ([ModelSentence#isWhole]).
final class Emphasis {
    private static final String EDGE = "(\\*{1,3}|_{1,3})";
    private static final Pattern PAIR = Pattern.compile(
            "(?<![\\p{L}\\p{N}*_])" + EDGE + "(?=[^\\s*_])([^*_]{1,1000}+)(?<=\\S)\\1(?![\\p{L}\\p{N}*_])");

    /// A sentence's end inside of it.
    private static final Pattern ENDED_INSIDE = Pattern.compile("([.!?…][\"”’')]{0,2})" + EDGE + "(?=[\\s\\[【]|$)");

    private Emphasis() {}

    /// The same with the marks that follow a full stop in front of it.
    static String inside(String text) {
        return ENDED_INSIDE
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(2) + found.group(1)));
    }

    /// The same without those that belong together.
    static String without(String text) {
        return PAIR.matcher(text).replaceAll("$2");
    }
}
