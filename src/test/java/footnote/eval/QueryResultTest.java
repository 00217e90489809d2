package footnote.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import footnote.conversation.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// The figures for one query, and their means, against what comes out by hand.
class QueryResultTest {
    private static final Offset<Double> EXACTLY = within(1e-4);

    @Test
    void ndcgDiscountsByRankAndDividesByTheBestOrderPossible() {
        QueryResult result = result(Set.of("a", "b", "c"), "a", "x", "b");

        // (1 + 1/log2(4)) / (1 + 1/log2(3) + 1/log2(4)) = 1.5 / 2.1309
        assertThat(result.ndcg(10)).isEqualTo(0.7039, EXACTLY);
    }

    @Test
    void aLoneRelevantPassageAtRankTwoIsWorthTheDiscountOfItsRank() {
        QueryResult result = result(Set.of("a"), "x", "a");

        assertThat(result.ndcg(10)).isEqualTo(0.6309, EXACTLY);
        assertThat(result.recall(10)).isEqualTo(1);
        assertThat(result.isHitWithin(1)).isFalse();
        assertThat(result.isHitWithin(2)).isTrue();
    }

    @Test
    void whatComesAfterTheCutCountsForNothing() {
        QueryResult result = result(Set.of("a", "b"), "x", "a", "b");

        assertThat(result.recall(2)).isEqualTo(0.5);
        assertThat(result.ndcg(1)).isZero();
        assertThat(result.ndcg(2)).isEqualTo(0.6309 / 1.6309, EXACTLY);
    }

    @Test
    void moreRelevantPassagesThanTheCutHoldsCanStillBeRankedPerfectly() {
        QueryResult result = result(Set.of("a", "b", "c"), "c", "a", "b");

        assertThat(result.ndcg(2)).isEqualTo(1, EXACTLY);
        assertThat(result.recall(2)).isEqualTo(2.0 / 3, EXACTLY);
    }

    @Test
    void nothingFoundIsWorthNothing() {
        QueryResult result = result(Set.of("a"));

        assertThat(result.ndcg(10)).isZero();
        assertThat(result.recall(10)).isZero();
    }

    @Test
    void equalsAreOrderedByIdTheLastFirstAsTrecEvalReadsThem() {
        var result = new QueryResult(
                query(Set.of("a")),
                List.of(new RankedPassage("a", 2), new RankedPassage("c", 2), new RankedPassage("b", 3)),
                0);

        assertThat(result.ranked()).extracting(RankedPassage::id).containsExactly("b", "c", "a");
    }

    @Test
    void scoresThatDifferBeyondSinglePrecisionAreEqual() {
        var result = new QueryResult(
                query(Set.of("a")), List.of(new RankedPassage("a", 1.000_000_000_1), new RankedPassage("b", 1)), 0);

        assertThat(result.ranked()).extracting(RankedPassage::id).containsExactly("b", "a");
    }

    @Test
    void aRunHasTheMeansOverAllItsQueries() {
        var run = new RetrievalRun(
                RetrievalMethod.BM25,
                List.of(result(Set.of("a"), "a"), result(Set.of("a"), "x", "a"), result(Set.of("a", "b"), "x")));

        assertThat(run.ndcg(10)).isEqualTo((1 + 0.6309) / 3, EXACTLY);
        assertThat(run.recall(10)).isEqualTo(2.0 / 3, EXACTLY);
        assertThat(run.hits(1)).isEqualTo(1.0 / 3, EXACTLY);
        assertThat(run.hits(5)).isEqualTo(2.0 / 3, EXACTLY);
    }

    /// Ranked as given, best first.
    private static QueryResult result(Set<String> relevant, String... found) {
        var ranked = new ArrayList<RankedPassage>();
        for (String id : found) {
            ranked.add(new RankedPassage(id, found.length - ranked.size()));
        }
        return new QueryResult(query(relevant), ranked, 0);
    }

    private static KnownQuery query(Set<String> relevant) {
        return new KnownQuery("q", new Question("Which?"), relevant);
    }
}
