package footnote.index;

import footnote.document.ResourceLines;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words of four letters and more that English has (`english-words.txt`), so that none of them is taken for the
/// misspelling of another. Safe for use by several threads.
public final class EnglishWords {
    /// Read when a word is first looked up, which most questions never need.
    private volatile @Nullable Set<String> words;

    /// Whether there is such a word.
    ///
    /// @param word in lower case
    public boolean include(String word) {
        Set<String> read = words;
        if (read == null) {
            read = Set.copyOf(ResourceLines.of(EnglishWords.class, "english-words.txt"));
            words = read;
        }
        return read.contains(word);
    }
}
