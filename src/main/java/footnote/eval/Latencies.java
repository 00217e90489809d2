package footnote.eval;

import java.util.List;
import java.util.stream.DoubleStream;

/// How long each of a number of calls took.
///
/// @param ascending in milliseconds
public record Latencies(List<Double> ascending) {
    public Latencies {
        ascending = List.copyOf(ascending);
    }

    /// Those that were measured, in any order.
    public static Latencies of(DoubleStream ms) {
        return new Latencies(ms.sorted().boxed().toList());
    }

    /// The smallest time within which this share of the calls was done (nearest rank); not a number without calls.
    public double percentile(double share) {
        int rank = (int) Math.ceil(share * ascending.size());
        return ascending.isEmpty() ? Double.NaN : ascending.get(Math.max(1, rank) - 1);
    }
}
