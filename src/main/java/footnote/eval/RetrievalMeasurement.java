package footnote.eval;

import java.util.List;

/// Searches for the queries of a set, once with each method, and times every search.
///
/// @param depth how many passages are asked for: as many as an answer is chosen from, so that figures and
///     times are of
///     the search that answers
record RetrievalMeasurement(RetrievalSystem system, int depth) {
    /// The most searches that are not counted, and how often a query is among them at most.
    private static final int WARM_UP_SEARCHES = 500;

    private static final int WARM_UPS_OF_A_QUERY = 5;
    private static final double NANOS_IN_A_MILLISECOND = 1e6;

    /// Runs each method that the system has.
    List<RetrievalRun> runs(List<KnownQuery> queries) {
        return system.methods().stream().map(method -> run(queries, method)).toList();
    }

    /// Runs one method, after some searches that are not counted, so that the times are those of a service that has
    /// been running.
    ///
    /// @throws RetrievalSetException when the system does not have the method
    RetrievalRun run(List<KnownQuery> queries, RetrievalMethod method) {
        if (!system.methods().contains(method)) {
            throw RetrievalSetException.noMethod(method);
        }
        int warmUps = Math.min(WARM_UP_SEARCHES, WARM_UPS_OF_A_QUERY * queries.size());
        for (int i = 0; i < warmUps; i++) {
            system.search(queries.get(i % queries.size()).question(), method, depth);
        }
        return new RetrievalRun(
                method, queries.stream().map(query -> timed(query, method)).toList());
    }

    private QueryResult timed(KnownQuery query, RetrievalMethod method) {
        long start = System.nanoTime();
        List<RankedPassage> found = system.search(query.question(), method, depth);
        return new QueryResult(query, found, (System.nanoTime() - start) / NANOS_IN_A_MILLISECOND);
    }
}
