package footnote.llm;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The marks by which a model names the sources of a sentence: `[2]`, `[1, 3]`, `[1-3]`, `[^2]`, `[Source
/// 2]`, `【2】`. What stands in round brackets, or has a longer number, is no mark.
final class SourceMarks {
    private static final String NUMBER = "(?:(?:source|passage)s?[ :]{0,2})?\\^?\\d{1,2}";
    private static final String MARK =
            "(?i:[\\[【] ?" + NUMBER + "(?: ?(?:[,;&–—-]|and) ?" + NUMBER + "){0,8}+(?:†[^\\]】\\n]{0,40}+)? ?[\\]】])";

    private static final Pattern MARKS = Pattern.compile("\\s*" + MARK);
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})(?: ?[–—-] ?\\^?(\\d{1,2}))?");
    private static final Pattern SOURCE_NAME = Pattern.compile("†.*");

    /// What stands before the text of a sentence, on its line or on the one before.
    private static final Pattern IN_FRONT = Pattern.compile("^(?:" + MARK + "\\s*+){1,8}+[:.–-]?\\s*+(?=\\S)");

    private static final Pattern ALONE = Pattern.compile("(?:" + MARK + "\\s*){1,8}+");

    /// A sentence's end with its marks behind it.
    private static final Pattern BEHIND = Pattern.compile("([.!?…][\"”’'»)*_]{0,4}+) ?((?:" + MARK + " ?){1,8}+)");

    private SourceMarks() {}

    /// Whether a mark may begin with this letter.
    static boolean opens(char letter) {
        return letter == '[' || letter == '【';
    }

    /// Whether a mark has begun, and may end in what comes next.
    static boolean areOpenIn(CharSequence text, int longest) {
        for (int i = text.length() - 1; i >= 0 && i > text.length() - longest; i--) {
            char letter = text.charAt(i);
            if (letter == ']' || letter == '】' || letter == '\n') {
                return false;
            }
            if (opens(letter)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a text is nothing else.
    static boolean areAllOf(CharSequence text) {
        return ALONE.matcher(text).matches();
    }

    /// Whether a text begins with the mark of its first sentence, and so very likely has those of the
    /// others in front, too.
    static boolean areInFrontOf(String text) {
        return IN_FRONT.matcher(text).find();
    }

    /// The same with each mark before the full stop of the sentence that it follows.
    static String inside(String text) {
        return BEHIND.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(" " + found.group(2).strip() + found.group(1) + " "));
    }

    /// The same without them.
    static String without(String text) {
        return MARKS.matcher(IN_FRONT.matcher(text).replaceFirst(""))
                .replaceAll("")
                .strip();
    }

    /// The numbers that they name, each once, in their order.
    static List<Integer> numbers(String text) {
        return MARKS.matcher(text)
                .results()
                .map(mark -> SOURCE_NAME.matcher(mark.group()).replaceFirst(""))
                .flatMap(mark -> NUMBERS.matcher(mark).results())
                .flatMapToInt(SourceMarks::range)
                .distinct()
                .boxed()
                .toList();
    }

    private static IntStream range(MatchResult found) {
        int first = Integer.parseInt(found.group(1));
        if (found.group(2) == null) {
            return IntStream.of(first);
        }
        int last = Integer.parseInt(found.group(2));
        return first <= last ? IntStream.rangeClosed(first, last) : IntStream.of(first, last);
    }
}
