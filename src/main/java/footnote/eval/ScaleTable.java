package footnote.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;

/// What a corpus of some size costs, as a Markdown table of one row, so that the rows of several sizes make a curve.
record ScaleTable(IndexingCost cost, List<RetrievalRun> runs, OptionalLong peakMemory) {
    ScaleTable {
        runs = List.copyOf(runs);
    }

    String text() {
        var head = new ArrayList<>(List.of("passages", "words s", "vectors/s", "on disk"));
        var row = new ArrayList<>(List.of(
                String.format(Locale.ROOT, "%,d", cost.passages()),
                Cells.written("%.1f", cost.textSeconds()),
                Cells.written("%,.0f", cost.vectorsPerSecond()),
                Cells.megabytes(cost.bytes())));
        for (RetrievalRun run : runs) {
            head.add(run.method().label() + " p50 / p95 / p99 ms");
            row.add(String.join(" / ", Cells.times(run.latencies())));
        }
        head.add("peak memory");
        row.add(Cells.memory(peakMemory));
        return String.join("\n", Cells.row(head), "|---".repeat(head.size()) + "|", Cells.row(row));
    }
}
