package footnote.document;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What is kept of a document to tell whether another is a copy of it: the shingles of its prose (Broder, *On the
/// Resemblance and Containment of Documents*, 1997) and, in their order, the words on which a meaning turns. A pure
/// function of the document, so that it can be stored and compared without reading the file again.
///
/// @param turning a digest of the numbers, names, negations and opposites, in the order of the text
/// @param shingles every run of five words, in lower case, as a digest
record DocumentDigest(DocumentId id, Provenance provenance, Sha256 turning, Set<Sha256> shingles) {
    private static final int SHINGLE = 5;
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}£$€%.,'’-]+|[.,'’-]+(?![\\p{L}\\p{N}])");

    DocumentDigest {
        shingles = Set.copyOf(shingles);
    }

    static DocumentDigest of(SourceDocument document, Set<String> turningWords) {
        List<String> words = document.blocks().stream()
                .filter(block -> block.kind() != Block.Kind.FURNITURE)
                .flatMap(block -> Arrays.stream(GAP.split(block.span().of(document.text()), -1)))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> lower =
                words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        var shingles = new HashSet<Sha256>();
        for (int i = 0; i < lower.size(); i++) {
            int end = Math.min(lower.size(), i + SHINGLE);
            if (i == 0 || end == i + SHINGLE) {
                shingles.add(Sha256.of(String.join(" ", lower.subList(i, end))));
            }
        }
        List<String> turning = words.stream()
                .filter(word -> turns(word, turningWords))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        return new DocumentDigest(document.id(), document.provenance(), Sha256.of(String.join(" ", turning)), shingles);
    }

    /// Whether the meaning turns on the word: it has a figure, is capitalised as a name is, negates, counts, or has an
    /// opposite, as `rose` and `fell`.
    private static boolean turns(String word, Set<String> turningWords) {
        return word.chars().anyMatch(Character::isDigit)
                || Character.isUpperCase(word.codePointAt(0))
                || word.endsWith("n't")
                || word.endsWith("n’t")
                || turningWords.contains(word);
    }

    /// The share of all their shingles that both have (Jaccard).
    double resemblance(DocumentDigest other) {
        long both = shingles.stream().filter(other.shingles::contains).count();
        long all = shingles.size() + other.shingles.size() - both;
        return all == 0 ? 0 : (double) both / all;
    }
}
