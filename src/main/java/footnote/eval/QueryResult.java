package footnote.eval;

import java.util.List;

/// What a search found for a known query, and how good that is. The figures are those of `trec_eval` with binary
/// gains: a passage is relevant or not.
///
/// @param ranked best first, equals as [RankedPassage] orders them
/// @param tookMs for the search
record QueryResult(KnownQuery query, List<RankedPassage> ranked, double tookMs) {
    QueryResult {
        ranked = RankedPassage.sorted(ranked);
    }

    /// Normalised discounted cumulative gain of the first k (Järvelin and Kekäläinen, TOIS 2002): each relevant passage
    /// gains 1 / log₂(rank + 1), divided by what the best possible order would gain.
    double ndcg(int k) {
        double gained = 0;
        for (int rank = 1; rank <= Math.min(k, ranked.size()); rank++) {
            if (isRelevantAt(rank)) {
                gained += discount(rank);
            }
        }
        double ideal = 0;
        for (int rank = 1; rank <= Math.min(k, query.relevant().size()); rank++) {
            ideal += discount(rank);
        }
        return gained / ideal;
    }

    private static double discount(int rank) {
        return Math.log(2) / Math.log(rank + 1);
    }

    /// The share of the relevant passages that are among the first k.
    double recall(int k) {
        return (double) relevantWithin(k) / query.relevant().size();
    }

    /// Whether any relevant passage is among the first k.
    boolean isHitWithin(int k) {
        return relevantWithin(k) > 0;
    }

    private long relevantWithin(int k) {
        return ranked.stream()
                .limit(k)
                .filter(passage -> query.relevant().contains(passage.id()))
                .count();
    }

    private boolean isRelevantAt(int rank) {
        return query.relevant().contains(ranked.get(rank - 1).id());
    }
}
