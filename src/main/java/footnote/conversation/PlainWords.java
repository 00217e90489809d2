package footnote.conversation;

import footnote.index.EnglishWords;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes what people type in a hurry as plain words: short forms in full (`hes` is `he is`), some words without their
/// misspellings, no punctuation but a full stop before the text and behind each sentence. Safe for use by several
/// threads.
final class PlainWords {
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;:]+(?=\\s|$)");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9.']+");
    private static final Pattern DRAWN_OUT = Pattern.compile("([a-z])\\1{2,}");
    private static final Pattern SPACE = Pattern.compile(" +");

    /// Shorter words are near too many others.
    private static final int SHORTEST_MENDED = 5;

    private final Map<String, String> shortForms;
    private final Set<String> mended;
    private final EnglishWords english = new EnglishWords();

    /// @param shortForms what each stands for
    /// @param mended words that are told even where one letter is wrong
    PlainWords(Map<String, String> shortForms, Set<String> mended) {
        this.shortForms = Map.copyOf(shortForms);
        this.mended = Set.copyOf(mended);
    }

    /// The words of a text.
    String of(String text) {
        String lower = text.toLowerCase(Locale.ROOT)
                .replaceAll("[’‘`´]", "'")
                .replace("won't", "will not")
                .replace("can't", "can not")
                .replace("n't", " not")
                .replaceAll("'ve\\b", " have")
                .replaceAll("'re\\b", " are")
                .replaceAll("'ll\\b", " will")
                .replaceAll("'m\\b", " am")
                .replaceAll("\\b(he|she|it|that|there|who|what|someone|somebody|everyone)'s\\b", "$1 is");
        String ended = SENTENCE_END.matcher(lower).replaceAll(" . ");
        String plain = OTHER.matcher(ended).replaceAll(" ").replace("'", "");
        String words = SPACE.splitAsStream(plain)
                .filter(word -> !word.isEmpty())
                .map(this::inFull)
                .collect(Collectors.joining(" "));
        return ". " + words + " .";
    }

    private String inFull(String word) {
        String drawn = DRAWN_OUT.matcher(word).replaceAll("$1");
        String full = shortForms.get(drawn);
        return full != null ? full : mended(drawn);
    }

    private String mended(String word) {
        if (word.length() < SHORTEST_MENDED || mended.contains(word)) {
            return word;
        }
        List<String> near =
                mended.stream().filter(other -> isNear(word, other)).sorted().toList();
        return near.isEmpty() || english.include(word) ? word : near.getFirst();
    }

    /// Whether one letter is added, dropped, changed or swapped with its neighbour (Damerau, 1964), not the first.
    private static boolean isNear(String word, String other) {
        if (word.charAt(0) != other.charAt(0) || Math.abs(word.length() - other.length()) > 1) {
            return false;
        }
        int same = Arrays.mismatch(word.toCharArray(), other.toCharArray());
        if (same < 0) {
            return true;
        }
        String rest = word.substring(Math.min(same, word.length()));
        String wanted = other.substring(Math.min(same, other.length()));
        return after(1, rest).equals(after(1, wanted))
                || rest.equals(after(1, wanted))
                || after(1, rest).equals(wanted)
                || isSwapped(rest, wanted);
    }

    private static boolean isSwapped(String rest, String wanted) {
        return rest.length() > 1
                && wanted.length() > 1
                && rest.charAt(0) == wanted.charAt(1)
                && rest.charAt(1) == wanted.charAt(0)
                && after(2, rest).equals(after(2, wanted));
    }

    private static String after(int letters, String text) {
        return text.substring(Math.min(letters, text.length()));
    }
}
