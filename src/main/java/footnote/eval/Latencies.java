package footnote.eval;

import java.util.List;
import java.util.stream.DoubleStream;

/// How long each of a number of calls took.
///
/// @param ascending in milliseconds
record Latencies(List<Double> ascending) {
    Latencies {
        ascending = List.copyOf(ascending);
    }

    static Latencies of(DoubleStream ms) {
        return new Latencies(ms.sorted().boxed().toList());
    }

    /// The smallest time within which this share of the calls was done (nearest rank); not a number without calls.
    double percentile(double share) {
        int rank = (int) Math.ceil(share * ascending.size());
        return ascending.isEmpty() ? Double.NaN : ascending.get(Math.max(1, rank) - 1);
    }
}
