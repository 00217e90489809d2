package footnote.verify;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words with capitals that stand in a row, as names do.
///
/// @param first the number of the first token
/// @param last the number of the last token, inclusive
/// @param words in lower case, without titles
record NamedRun(int first, int last, List<String> words) {
    NamedRun {
        words = List.copyOf(words);
    }

    static NamedRun of(List<Token> tokens, int first, int last) {
        return new NamedRun(
                first,
                last,
                tokens.subList(first, last + 1).stream()
                        .filter(token -> !token.isLight())
                        .flatMap(token ->
                                Stream.of(token.text().toLowerCase(Locale.ROOT).split("\\s+", -1)))
                        .toList());
    }

    /// Whether both may name the same: one has all words of the other.
    boolean fits(NamedRun other) {
        return words.containsAll(other.words) || other.words.containsAll(words);
    }

    @Override
    public String toString() {
        return words.stream().collect(Collectors.joining(" "));
    }
}
