package footnote.eval;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// What one method found for the queries of a set, and the means over all of them; a query for which it found nothing
/// counts as 0 (`trec_eval -c`).
record RetrievalRun(RetrievalMethod method, List<QueryResult> results) {
    RetrievalRun {
        results = List.copyOf(results);
    }

    double ndcg(int k) {
        return mean(result -> result.ndcg(k));
    }

    /// The same with its interval over the queries.
    BootstrapInterval ndcgInterval(int k) {
        return BootstrapInterval.ofMean(
                results.stream().map(result -> List.of(result.ndcg(k))).toList());
    }

    double recall(int k) {
        return mean(result -> result.recall(k));
    }

    /// The share of queries with a relevant passage among the first k.
    double hits(int k) {
        return mean(result -> result.isHitWithin(k) ? 1 : 0);
    }

    Latencies latencies() {
        return Latencies.of(results.stream().mapToDouble(QueryResult::tookMs));
    }

    /// How much better or worse this run is than another over the same queries.
    PairedDifference ndcgOver(RetrievalRun other, int k) {
        return PairedDifference.of(each(other, k), each(this, k));
    }

    private static double[] each(RetrievalRun run, int k) {
        return run.results.stream().mapToDouble(result -> result.ndcg(k)).toArray();
    }

    private double mean(ToDoubleFunction<QueryResult> figure) {
        return results.stream().mapToDouble(figure).average().orElse(Double.NaN);
    }
}
