package footnote.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// The figures over a set as text: a Markdown table that can be pasted into a page, with a line above and below it.
///
/// @param runs the first is the one that the others are compared with
/// @param peakMemory in bytes; empty where the system does not tell
record RetrievalTable(RetrievalSet set, IndexingCost cost, List<RetrievalRun> runs, OptionalLong peakMemory) {
    /// Where nDCG and recall are cut off.
    static final int CUT = 10;

    RetrievalTable {
        runs = List.copyOf(runs);
    }

    String text() {
        var lines = new ArrayList<String>();
        lines.add(heading());
        lines.add("");
        lines.add("| | nDCG@10 | R@10 | hit@1 | hit@5 | nDCG@10 over %s (95 %%) | p50 ms | p95 ms | p99 ms |"
                .formatted(runs.getFirst().method().label()));
        lines.add("|---|---|---|---|---|---|---|---|---|");
        runs.forEach(run -> lines.add(row(run)));
        lines.add("");
        lines.add(Cells.cost(cost, peakMemory));
        return String.join("\n", lines);
    }

    private String heading() {
        return String.format(
                Locale.ROOT,
                "%s: %,d queries over the %,d passages of %s; left out: %,d without a relevant passage, %,d that"
                        + " cannot be asked",
                set.name(),
                set.queries().size(),
                cost.passages(),
                set.corpus().file(),
                set.unjudged(),
                set.unaskable());
    }

    private String row(RetrievalRun run) {
        return Cells.row(Stream.of(
                        List.of(run.method().label(), Cells.figure(run.ndcg(CUT)), Cells.figure(run.recall(CUT))),
                        List.of(Cells.figure(run.hits(1)), Cells.figure(run.hits(5)), difference(run)),
                        Cells.times(run.latencies()))
                .flatMap(List::stream)
                .toList());
    }

    private String difference(RetrievalRun run) {
        if (run.equals(runs.getFirst())) {
            return Cells.NOTHING;
        }
        PairedDifference difference = run.ndcgOver(runs.getFirst(), CUT);
        return String.format(
                Locale.ROOT, "%+.4f (%+.4f to %+.4f)", difference.mean(), difference.low(), difference.high());
    }
}
