package footnote.answer;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of a sentence, to tell whether another says the same with a word more or less.
///
/// @param words as they are written, but in lower case at the start
record Wordset(Set<String> words) {
    /// Two sentences of which the shorter has at least this share of its words in the other may say the same.
    private static final double SAME = 0.8;

    /// Fewer words tell nothing of likeness.
    private static final int FEW = 4;

    /// Words that say nothing by themselves.
    private static final Set<String> LITTLE = Set.of(
            "the", "a", "an", "of", "to", "that", "which", "and", "has", "have", "had", "is", "are", "was", "were",
            "also");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}’'.,-]*[\\p{L}\\p{N}])?");
    /// A number, a name, a day or a denial makes all the difference.
    private static final Pattern TELLING =
            Pattern.compile(".*\\p{N}.*|\\p{Lu}.*|not|no|never|none|without|cannot|.*n[’']t");

    Wordset {
        words = Set.copyOf(words);
    }

    /// Whether nothing but articles and the like is left of it without these.
    private boolean isLittle(Set<String> without) {
        return words.stream().allMatch(word -> without.contains(word) || LITTLE.contains(word));
    }

    static Wordset of(String sentence) {
        var all = WORD.matcher(sentence).results().map(MatchResult::group).toList();
        return new Wordset(Stream.concat(
                        all.stream().limit(1).map(word -> word.toLowerCase(Locale.ROOT)),
                        all.stream().skip(1))
                .collect(Collectors.toSet()));
    }

    /// Whether it repeats another: nearly all words of the shorter are in the longer, no telling one differs,
    /// and none
    /// stands in the place of another, as in `rated good` and `rated fair`.
    boolean saysNothingBeside(Wordset other) {
        var both = new HashSet<>(words);
        both.retainAll(other.words);
        int fewer = Math.min(words.size(), other.words.size());
        return fewer >= FEW
                && both.size() >= SAME * fewer
                && (isLittle(both) || other.isLittle(both))
                && Stream.concat(words.stream(), other.words.stream())
                        .filter(word -> !both.contains(word))
                        .noneMatch(word -> TELLING.matcher(word).matches());
    }
}
