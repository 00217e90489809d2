package footnote.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Small numbers written in the other way: `3rd` and `third`, `two` and `2`. Immutable and safe for use by several
/// threads.
public final class NumberWords {
    private static final List<String> CARDINALS = List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");

    private final Map<String, String> others = new HashMap<>();
    private final Map<String, Integer> ordinals = new HashMap<>();

    /// Those up to twenty.
    public NumberWords() {
        for (int i = 0; i < CARDINALS.size(); i++) {
            add(Integer.toString(i + 1), CARDINALS.get(i));
            add(i + 1 + ending(i + 1), ORDINALS.get(i));
            ordinals.put(ORDINALS.get(i), i + 1);
            ordinals.put(i + 1 + ending(i + 1), i + 1);
        }
    }

    private void add(String digits, String word) {
        others.put(digits, word);
        others.put(word, digits);
    }

    private static String ending(int number) {
        return switch (number) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    /// Which of several a word says it is, from 1: 3 for `third` and `3rd`; empty for a word that says none.
    public Optional<Integer> ordinal(String word) {
        return Optional.ofNullable(ordinals.get(word.toLowerCase(Locale.ROOT)));
    }

    /// The number in the other way; empty for a word that is no small number.
    Optional<String> other(String word) {
        return Optional.ofNullable(others.get(word.toLowerCase(Locale.ROOT)));
    }
}
