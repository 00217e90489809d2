package footnote.eval;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/// How figures are written in tables.
final class Cells {
    /// Stands where there is no figure.
    static final String NOTHING = "–";

    private static final double MEGABYTE = 1e6;

    private Cells() {}

    static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    static String figure(double share) {
        return written("%.4f", share);
    }

    /// Half, most and nearly all of the times, in milliseconds.
    static List<String> times(Latencies latencies) {
        return List.of(
                written("%.1f", latencies.percentile(0.5)),
                written("%.1f", latencies.percentile(0.95)),
                written("%.1f", latencies.percentile(0.99)));
    }

    static String cost(IndexingCost cost, OptionalLong peakMemory) {
        return "indexing: words %s s (%s passages a second), %s vectors a second, %s on disk; peak memory %s"
                .formatted(
                        written("%.1f", cost.textSeconds()),
                        written("%,.0f", cost.passagesPerSecond()),
                        written("%,.0f", cost.vectorsPerSecond()),
                        megabytes(cost.bytes()),
                        memory(peakMemory));
    }

    static String memory(OptionalLong bytes) {
        return bytes.isEmpty() ? "unknown" : megabytes(bytes.getAsLong());
    }

    static String megabytes(long bytes) {
        return written("%,.1f MB", bytes / MEGABYTE);
    }

    static String written(String format, double value) {
        return Double.isNaN(value) ? NOTHING : String.format(Locale.ROOT, format, value);
    }
}
