package footnote.index;

import footnote.document.DocumentId;
import footnote.document.Version;
import java.util.List;
import java.util.Optional;

/// One committed state of an index, unchanged until it is closed. Safe for use by several threads.
///
/// The order of everything it returns depends on the documents alone, not on how or when they were indexed.
public interface IndexSnapshot extends AutoCloseable {
    /// Names this state; another state has another name.
    String generation();

    /// All documents, in the order of their ids.
    List<IndexedDocument> documents();

    Optional<IndexedDocument> document(DocumentId id);

    /// The canonical text of a version.
    ///
    /// @throws IndexException when the text is not kept, or is not the one that was stored
    String text(Version version);

    /// The terms of a text, in its order, repeats included: words are stemmed, possessives cut, American spellings
    /// made British, very common words left out.
    List<String> terms(String text);

    /// How rare a term is among the passages: `ln(1 + (N − n + ½) / (n + ½))` for a term in n of N passages, the
    /// inverse document frequency of BM25; largest for a term that no passage has.
    double rarity(String term);

    /// Whether any passage has the term.
    boolean knows(String term);

    /// The word of the documents that a misspelt one most likely stands for; empty where none is near.
    ///
    /// @param word in lower case, known to no document
    Optional<String> correction(String word);

    /// How many passages of a document have the term.
    int mentions(DocumentId document, String term);

    /// The passages that say most about the terms, best first, equals by document id and then by place in the text.
    ///
    /// @param limit the most to return, at least 1
    List<ScoredPassage> search(List<String> terms, int limit);

    @Override
    void close();
}
