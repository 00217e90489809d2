package footnote.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/// Finds the word of an index that a misspelt one is nearest to. A word that English has (`english-words.txt`) is
/// not misspelt, however near another is: "charge" is not "change". Nearest is the same first letter, one letter
/// added, dropped, changed or swapped with its neighbour (Damerau, 1964), or two in a long word. Of several, the
/// one that needs less, then the one in more passages, then the first in the alphabet.
final class Spelling {
    /// Shorter words are near too many others.
    private static final int SHORTEST = 4;

    /// A word of at most so many letters stands for a word besides those of the documents sooner than for one
    /// of theirs.
    private static final int SHORT = 5;

    private static final int SHORTEST_BESIDE = 3;

    /// From this length on, two mistakes are mended.
    private static final int LONG = 8;

    private final EnglishWords english = new EnglishWords();

    /// @param besides words that it may stand for besides those of the documents
    Optional<String> nearest(IndexReader reader, String word, Set<String> besides) throws IOException {
        if (english.include(word)) {
            return Optional.empty();
        }
        Optional<String> beside = nearest(word, besides);
        Optional<String> inDocuments =
                beside.isPresent() && word.length() <= SHORT ? Optional.empty() : nearest(reader, word);
        return inDocuments.isPresent() ? inDocuments : beside;
    }

    /// The word, of some, that takes one mistake; of several the one with the same letters, then the longest, then the
    /// first in the alphabet. Three letters stand for a word with the same ones alone: `buy` is not `but`, and the
    /// list of English words has none so short.
    private static Optional<String> nearest(String word, Set<String> words) {
        if (word.length() < SHORTEST_BESIDE) {
            return Optional.empty();
        }
        String letters = letters(word);
        var near = new CharacterRunAutomaton(new LevenshteinAutomata(word, true).toAutomaton(1));
        return words.stream()
                .filter(other -> other.length() >= SHORTEST_BESIDE && other.charAt(0) == word.charAt(0))
                .filter(other -> word.length() >= SHORTEST || letters(other).equals(letters))
                .filter(near::run)
                .min(Comparator.comparing((String other) -> !letters(other).equals(letters))
                        .thenComparing(Comparator.comparingInt(String::length).reversed())
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static String letters(String word) {
        return word.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private Optional<String> nearest(IndexReader reader, String word) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, PassageFields.WORD);
        if (terms == null || word.length() < SHORTEST) {
            return Optional.empty();
        }
        int mistakes = word.length() < LONG ? 1 : 2;
        var near = new FuzzyTermsEnum(terms, new Term(PassageFields.WORD, word), mistakes, 1, true);
        String best = null;
        int fewest = Integer.MAX_VALUE;
        int bestPassages = 0;
        for (BytesRef found = near.next(); found != null; found = near.next()) {
            int mended = mended(near, word, found.utf8ToString());
            int passages = near.docFreq();
            if (mended < fewest || (mended == fewest && passages > bestPassages)) {
                best = found.utf8ToString();
                fewest = mended;
                bestPassages = passages;
            }
        }
        return Optional.ofNullable(best);
    }

    /// How many mistakes lie between two words. Lucene gives them as a share of the shorter one's length.
    private static int mended(FuzzyTermsEnum near, String word, String found) {
        int shorter = Math.min(word.codePointCount(0, word.length()), found.codePointCount(0, found.length()));
        return Math.round((1 - near.getBoost()) * shorter);
    }
}
