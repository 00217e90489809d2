package footnote.evidence;

import footnote.document.ResourceLines;
import java.util.Locale;
import java.util.Set;

/// The English words that everybody uses most. That the documents lack one is no reason why they do not answer: what
/// `money` is, others call funding, and a loan may be told of by its sum alone.
final class EverydayWords {
    private static final Set<String> WORDS = Set.copyOf(ResourceLines.of(EverydayWords.class, "everyday-words.txt"));

    private EverydayWords() {}

    static boolean include(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
