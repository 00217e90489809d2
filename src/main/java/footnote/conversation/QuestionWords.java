package footnote.conversation;

import footnote.document.ResourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Takes the words out of a question that say what it is about. Immutable and safe for use by several threads.
final class QuestionWords {
    private static final Pattern WORD = Pattern.compile("[£€$]?[\\p{L}\\p{N}]+(?:[.,'’&/-][\\p{L}\\p{N}]+)*%?");

    private static final Pattern DAY_OR_YEAR = Pattern.compile("\\s+\\d");

    /// Somebody can be named with or without them.
    private static final Set<String> TITLES =
            Set.of("cllr", "councillor", "mr", "mrs", "ms", "miss", "mx", "dr", "doctor", "prof", "professor", "sir");

    private final Set<String> functionWords = ResourceLines.of(QuestionAnalyzer.class, "function-words.txt").stream()
            .flatMap(line -> Pattern.compile("\\s+").splitAsStream(line))
            .collect(Collectors.toUnmodifiableSet());

    /// A word of a question.
    ///
    /// @param isName whether it has a capital inside a sentence
    record Word(String text, boolean isName, int start) {
        boolean isPlain() {
            return !isName && text.chars().allMatch(Character::isLetter);
        }

        int end() {
            return start + text.length();
        }
    }

    /// The words that shape a question but say nothing about its subject, in lower case.
    Set<String> functionWords() {
        return functionWords;
    }

    /// All words but function words, in their order.
    List<Word> of(String text) {
        boolean shouted = text.equals(text.toUpperCase(Locale.ROOT));
        var words = new ArrayList<Word>();
        WORD.matcher(text).results().forEach(found -> {
            String word = found.group();
            boolean capital = Character.isUpperCase(word.codePointAt(0));
            boolean shapes =
                    functionWords.contains(word.toLowerCase(Locale.ROOT).replace('’', '\''));
            if (!shapes || isMonth(text, found)) {
                boolean name = capital
                        && !shouted
                        && !startsSentence(text, found.start())
                        && !TITLES.contains(word.toLowerCase(Locale.ROOT));
                words.add(new Word(word, name, found.start()));
            }
        });
        return words;
    }

    /// Whether it is the month or a name, and not the auxiliary: it has a capital inside a sentence, or a day or a year
    /// stands by it.
    private static boolean isMonth(String text, MatchResult word) {
        return word.group().equals("May")
                && (!startsSentence(text, word.start())
                        || DAY_OR_YEAR
                                .matcher(text)
                                .region(word.end(), text.length())
                                .lookingAt());
    }

    private static boolean startsSentence(String text, int at) {
        String before = text.substring(0, at).stripTrailing();
        return before.isEmpty() || ".!?\"“‘'(".indexOf(before.charAt(before.length() - 1)) >= 0;
    }
}
