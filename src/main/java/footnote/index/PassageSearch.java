package footnote.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// The search for passages by words, over one reader.
final class PassageSearch {
    /// Equals are ordered by document and place, not by when they were indexed.
    private static final Sort BEST_FIRST = new Sort(
            SortField.FIELD_SCORE,
            new SortField(PassageFields.ORDER_DOCUMENT, SortField.Type.STRING),
            new SortField(PassageFields.ORDER_START, SortField.Type.LONG));

    /// A word of the heading or the title says what a passage is about, but less than one of its own.
    private static final double HEADING_WEIGHT = 0.3;
    private static final double TITLE_WEIGHT = 0.2;

    /// Two words that stand together in the question and in the passage (Metzler and Croft, SIGIR 2005, with
    /// weights of our own: chosen on the development questions of a set of regulations).
    private static final float PAIR_WEIGHT = 0.8f;

    /// With at most so many words between them, or in the other order.
    private static final int PAIR_SLOP = 3;

    /// How many passages are looked at for pairs.
    private static final int RESCORED = 200;

    /// A question of nothing but short words must not fail: Lucene's own limit is met by some 340 terms.
    private static final int MOST_CLAUSES = 4_096;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final IndexSearcher searcher;
    private final PassageNumbers numbers;

    PassageSearch(IndexSearcher searcher, PassageNumbers numbers) {
        this.searcher = searcher;
        this.numbers = numbers;
    }

    /// @param passing the passages to search; null for all
    List<PassageHit> lexical(List<SearchTerm> terms, @Nullable Query passing, int limit) throws IOException {
        TopDocs best = best(terms, passing, Math.max(limit, RESCORED));
        return Arrays.stream(withPairs(terms, best))
                .map(hit -> new PassageHit(numbers.number(hit.doc), hit.score))
                .sorted()
                .limit(limit)
                .toList();
    }

    private TopDocs best(List<SearchTerm> terms, @Nullable Query passing, int limit) throws IOException {
        TopDocs top =
                searcher.search(query(terms, passing), new TopFieldCollectorManager(BEST_FIRST, limit, null, limit));
        Arrays.stream(top.scoreDocs).forEach(hit -> hit.score = (Float) ((FieldDoc) hit).fields[0]);
        return top;
    }

    private static Query query(List<SearchTerm> terms, @Nullable Query passing) {
        var weights = new LinkedHashMap<String, Double>();
        terms.forEach(term -> weights.merge(term.term(), term.weight(), Math::max));
        var query = new BooleanQuery.Builder();
        weights.forEach((term, weight) -> {
            query.add(weighted(PassageFields.TEXT, term, weight), Occur.SHOULD);
            query.add(weighted(PassageFields.HEADING, term, HEADING_WEIGHT * weight), Occur.SHOULD);
            query.add(weighted(PassageFields.TITLE, term, TITLE_WEIGHT * weight), Occur.SHOULD);
        });
        if (passing != null) {
            query.add(passing, Occur.FILTER).setMinimumNumberShouldMatch(1);
        }
        return query.build();
    }

    private static Query weighted(String field, String term, double weight) {
        return new BoostQuery(new TermQuery(new Term(field, term)), (float) weight);
    }

    /// Adds to the scores of the best what their pairs are worth. Those behind the best keep theirs.
    private ScoreDoc[] withPairs(List<SearchTerm> terms, TopDocs top) throws IOException {
        if (terms.size() < 2) {
            return top.scoreDocs;
        }
        var pairs = new BooleanQuery.Builder();
        for (int i = 0; i + 1 < terms.size(); i++) {
            pairs.add(pair(terms.get(i), terms.get(i + 1)), Occur.SHOULD);
        }
        int best = Math.min(RESCORED, top.scoreDocs.length);
        var head = new TopDocs(top.totalHits, Arrays.copyOf(top.scoreDocs, best));
        ScoreDoc[] rescored = QueryRescorer.rescore(searcher, head, pairs.build(), PAIR_WEIGHT, best).scoreDocs;
        ScoreDoc[] all = top.scoreDocs.clone();
        System.arraycopy(rescored, 0, all, 0, best);
        return all;
    }

    private static Query pair(SearchTerm one, SearchTerm next) {
        var pair = new PhraseQuery(PAIR_SLOP, PassageFields.TEXT, one.term(), next.term());
        return new BoostQuery(pair, (float) Math.min(one.weight(), next.weight()));
    }

    /// The numbers of the passages that a query matches.
    BitSet passing(Query query) throws IOException {
        var passing = new FixedBitSet(Math.max(1, numbers.size()));
        for (ScoreDoc hit : searcher.search(query, Math.max(1, searcher.count(query)), Sort.INDEXORDER).scoreDocs) {
            if (numbers.number(hit.doc) >= 0) {
                passing.set(numbers.number(hit.doc));
            }
        }
        return passing;
    }
}
