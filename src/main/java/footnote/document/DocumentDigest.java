package footnote.document;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What tells whether one text is a copy of another: the shingles of its prose (Broder, *On the Resemblance and
/// Containment of Documents*, 1997) and, in their order, the words on which a meaning turns. A pure function of the
/// text and of what in it is furniture.
///
/// @param turning a digest of the numbers, names, negations and opposites, in the order of the text
/// @param shingles every run of five words, in lower case, as a digest
public record DocumentDigest(Sha256 turning, Set<Sha256> shingles) {
    private static final int SHINGLE = 5;

    /// How much of their shingles copies share. One word changed in a page of two hundred costs five of them.
    private static final double LEAST_RESEMBLANCE = .8;

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}£$€%.,'’-]+|[.,'’-]+(?![\\p{L}\\p{N}])");

    private static final Set<String> TURNING_WORDS =
            ResourceLines.of(DocumentDigest.class, "turning-words.txt").stream()
                    .flatMap(line -> Stream.of(line.split(" +", -1)))
                    .collect(Collectors.toUnmodifiableSet());

    public DocumentDigest {
        shingles = Set.copyOf(shingles);
    }

    /// The digest of a text.
    ///
    /// @param furniture the spans of it that are left out
    public static DocumentDigest of(String text, List<Span> furniture) {
        List<String> words = words(text, furniture);
        return new DocumentDigest(turning(words), shingles(words));
    }

    /// The digest of the words on which the meaning of a text turns, by itself.
    ///
    /// @param furniture the spans of it that are left out
    public static Sha256 turning(String text, List<Span> furniture) {
        return turning(words(text, furniture));
    }

    private static List<String> words(String text, List<Span> furniture) {
        return Arrays.stream(GAP.split(prose(text, furniture), -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Sha256 turning(List<String> words) {
        List<String> turning = words.stream()
                .filter(DocumentDigest::turns)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        return Sha256.of(String.join(" ", turning));
    }

    private static String prose(String text, List<Span> furniture) {
        var prose = new StringBuilder();
        int at = 0;
        for (Span aside :
                furniture.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
            prose.append(text, at, Math.max(at, aside.start())).append('\n');
            at = Math.max(at, aside.end());
        }
        return prose.append(text, at, text.length()).toString();
    }

    private static Set<Sha256> shingles(List<String> words) {
        List<String> lower =
                words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        var shingles = new HashSet<Sha256>();
        for (int i = 0; i < lower.size(); i++) {
            int end = Math.min(lower.size(), i + SHINGLE);
            if (i == 0 || end == i + SHINGLE) {
                shingles.add(Sha256.of(String.join(" ", lower.subList(i, end))));
            }
        }
        return shingles;
    }

    /// Whether the meaning turns on the word: it has a figure, is capitalised as a name is, negates, counts,
    /// or has an
    /// opposite, as `rose` and `fell`.
    private static boolean turns(String word) {
        return word.chars().anyMatch(Character::isDigit)
                || Character.isUpperCase(word.codePointAt(0))
                || word.endsWith("n't")
                || word.endsWith("n’t")
                || TURNING_WORDS.contains(word);
    }

    /// Whether the two share nearly all of their shingles.
    public boolean isLike(DocumentDigest other) {
        return resemblance(other) >= LEAST_RESEMBLANCE;
    }

    /// The share of all their shingles that both have (Jaccard).
    double resemblance(DocumentDigest other) {
        long both = shingles.stream().filter(other.shingles::contains).count();
        long all = shingles.size() + other.shingles.size() - both;
        return all == 0 ? 0 : (double) both / all;
    }
}
