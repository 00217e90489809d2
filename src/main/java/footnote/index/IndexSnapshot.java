package footnote.index;

import footnote.document.DocumentId;
import footnote.document.Span;
import footnote.document.Version;
import footnote.passage.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One committed state of an index, unchanged until it is closed. Safe for use by several threads.
///
/// The order of everything it returns depends on the documents alone, not on how or when they were indexed.
public interface IndexSnapshot extends AutoCloseable {
    /// Names this state; another state has another name.
    String generation();

    /// All documents, in the order of their ids.
    List<IndexedDocument> documents();

    /// Those that answer: neither withdrawn nor superseded.
    default List<IndexedDocument> currentDocuments() {
        return documents().stream().filter(IndexedDocument::isCurrent).toList();
    }

    Optional<IndexedDocument> document(DocumentId id);

    /// The record of a document that something of this snapshot was found in.
    ///
    /// @throws IllegalStateException when there is none
    default IndexedDocument recordOf(DocumentId id) {
        return document(id).orElseThrow(() -> new IllegalStateException("a passage of " + id + " without its record"));
    }

    /// Whether any document passes.
    boolean hasPassing(PassageFilter filter);

    /// The documents that are copies of one, in the order of their ids.
    List<IndexedDocument> copiesOf(DocumentId original);

    /// The canonical text of a version.
    ///
    /// @throws IndexException when the text is not kept, or is not the one that was stored
    String text(Version version);

    /// The terms of a text, in its order, repeats included: words are stemmed, possessives cut, American
    /// spellings made British, very common words left out.
    List<String> terms(String text);

    /// How rare a term is among the passages: `ln(1 + (N − n + ½) / (n + ½))` for a term in n of N passages,
    /// the inverse document frequency of BM25; largest for a term that no passage has.
    double rarity(String term);

    /// Whether any passage has the term, or what it stands under: a heading, or the title of its document.
    boolean knows(String term);

    /// Whether the text of any passage has the term.
    boolean says(String term);

    /// The word that a misspelt one most likely stands for; empty where none is near.
    ///
    /// @param word in lower case, known to no document
    /// @param besides words that it may stand for besides those of the documents, in lower case
    Optional<String> correction(String word, Set<String> besides);

    /// How many passages of a document have the term.
    int mentions(DocumentId document, String term);

    /// The passages that say most about the terms (BM25; Robertson and Zaragoza, 2009), best first.
    ///
    /// @param terms in the order of the question: two that are neighbours there count for more where they are
    ///     neighbours in the passage
    /// @param limit the most to return, at least 1
    List<PassageHit> lexical(List<SearchTerm> terms, PassageFilter filter, int limit);

    /// Whether every passage has a vector, so that passages can be found by what they mean.
    boolean hasVectors();

    /// The passages whose meaning is nearest to a vector's, best first, scored by the cosine. Exact up to some
    /// 100,000 passages, and nearly so above.
    ///
    /// @throws IllegalStateException when not every passage has a vector
    List<PassageHit> dense(float[] query, PassageFilter filter, int limit);

    /// The cosine of a vector with each of some passages'.
    double[] similarities(float[] query, int[] numbers);

    /// The cosine of a vector with the mean of all passages'.
    double meanSimilarity(float[] query);

    /// Fetches passages that were found in this snapshot.
    List<ScoredPassage> fetch(List<PassageHit> hits);

    /// The sentences of a document that lie within a span of its text, in their order.
    List<Sentence> sentences(DocumentId document, Span within);

    /// The passages that say most about the terms, fetched.
    default List<ScoredPassage> search(List<String> terms, int limit) {
        return fetch(lexical(SearchTerm.of(terms), PassageFilter.ALL, limit));
    }

    @Override
    void close();
}
