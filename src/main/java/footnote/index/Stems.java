package footnote.index;

import java.util.List;

/// What words come to when those that count as the same become one, as an index has them, for texts that no index
/// holds. Safe for use by several threads.
public final class Stems {
    private final EnglishText text = new EnglishText();

    /// The terms of a text, in its order, as [IndexSnapshot#terms] has them.
    public List<String> of(String words) {
        return text.terms(words);
    }
}
