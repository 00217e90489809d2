package footnote.conversation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Asks for less: takes a detail out of a question that nothing is known of, such as `in 2015` or `in Oakham`, where
/// a question is left. Immutable and safe for use by several threads.
public final class Narrowing {
    private static final String BEFORE =
            "(?:in|on|at|for|by|from|during|since|before|after|until|of|near|to|with|about|around)";
    private static final String BESIDE =
            "(?:the|a|an|early|late|mid|spring|summer|autumn|winter|year|month|town|city|village|borough|\\d{1,2}(?:st|nd|rd|th)?|\\p{Lu}[\\p{L}’'-]+)";

    /// A question of fewer words asks for nothing.
    private static final int LEAST_WORDS = 4;

    private final QuestionWords words = new QuestionWords();

    /// The question without the details that these words are part of; empty where one of them is no mere detail.
    ///
    /// @param unknown as they stand in the question, at least one
    public Optional<String> without(List<String> unknown, String question) {
        String left = question;
        for (String word : unknown) {
            Matcher detail = Pattern.compile(
                            "(?:,?\\s+|^)(?i:" + BEFORE + ")\\s+(?:" + BESIDE + "\\s+)*" + Pattern.quote(word)
                                    + "(?:'s|’s)?(?:\\s+\\p{Lu}[\\p{L}’'-]+)*(?=[\\s,?.!]|$)(?!\\s*(?:and|to|or|until|till|[-–])\\b),?")
                    .matcher(left);
            if (!detail.find()) {
                return Optional.empty();
            }
            left = left.substring(0, detail.start()) + left.substring(detail.end());
        }
        String narrower = left.strip();
        boolean asks = narrower.split("\\s+").length >= LEAST_WORDS
                && !words.of(narrower).isEmpty();
        return asks
                ? Optional.of(narrower.substring(0, 1).toUpperCase(Locale.ROOT) + narrower.substring(1))
                : Optional.empty();
    }
}
