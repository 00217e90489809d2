package footnote.answer;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a text writes out before it abbreviates it: `Multi-Agency Safeguarding Hub (MASH)`, by the algorithm of
/// Schwartz and Hearst (*A simple algorithm for identifying abbreviation definitions in biomedical text*, PSB 2003).
///
/// Immutable and safe for use by several threads.
final class Abbreviations {
    private static final Pattern IN_BRACKETS =
            Pattern.compile("\\s*[(\\[][\"“‘']?((?=\\w*\\p{Lu}\\w*\\p{Lu})\\p{Lu}\\w{1,9})[\"”’']?[)\\]]");
    private static final Pattern WORD = Pattern.compile("\\w+");

    /// A long form has at most so many words more than the short one has letters, and at most twice as many.
    private static final int MORE_WORDS = 5;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /// The long form of the abbreviation that a question is about, however that is written; empty where it names none
    /// that the text writes out.
    Optional<String> longForm(String question, String text) {
        Set<String> words = WORD.matcher(question)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return IN_BRACKETS
                .matcher(text)
                .results()
                .filter(bracket -> words.contains(bracket.group(1).toLowerCase(Locale.ROOT)))
                .map(bracket ->
                        matched(bracket.group(1), candidate(bracket.group(1), text.substring(0, bracket.start()))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// The last words before the bracket.
    private static String candidate(String shortForm, String before) {
        int most = Math.min(shortForm.length() + MORE_WORDS, 2 * shortForm.length());
        Matcher space = SPACE.matcher(before);
        int[] starts = space.results().mapToInt(found -> found.end()).toArray();
        return starts.length < most ? before : before.substring(starts[starts.length - most]);
    }

    /// From the end backwards, each letter of the short form is found in the long form, the first at the beginning of a
    /// word.
    private static Optional<String> matched(String shortForm, String candidate) {
        int at = candidate.length();
        for (int i = shortForm.length() - 1; i >= 0; i--) {
            int letter = Character.toLowerCase(shortForm.charAt(i));
            do {
                at--;
            } while (at >= 0
                    && (Character.toLowerCase(candidate.charAt(at)) != letter
                            || (i == 0 && at > 0 && Character.isLetterOrDigit(candidate.charAt(at - 1)))));
            if (at < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(candidate.substring(at)).filter(found -> found.length() > shortForm.length());
    }
}
