package footnote.eval;

import footnote.model.WindowReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Measures the reader by itself over everything that is known of it, and writes a table: a part of `footnote
/// eval reader`.
public record ReaderEvaluation(WindowReader reader) {
    /// The sets to measure over.
    ///
    /// @param bench a folder of public sets
    /// @param training the project's folder of that name
    public static List<ReaderSet> sets(Path bench, Path training) {
        Path data = training.resolve("data");
        return List.of(
                new SquadArticles(bench.resolve("squad2/squad2.json")),
                new WrittenPages(data, "kept"),
                new WrittenPages(data, "unseen"),
                new ClapnqHalf(bench.resolve("clapnq")),
                new WrittenClaims(data.resolve("claims")),
                new WiceClaims(bench.resolve("wice/claims.jsonl")));
    }

    /// Prints a row for each figure as it is known, then the time for a window.
    public void measure(List<ReaderSet> sets, PrintWriter out) {
        out.println("| set | figure | value (95 % interval) |");
        out.println("|---|---|---|");
        for (ReaderSet set : sets) {
            for (ReaderFigure figure : set.measure(reader)) {
                out.println("| %s | %s | %s |".formatted(figure.set(), figure.name(), figure.interval()));
            }
            out.flush();
        }
        Latencies window = new ReaderSpeed(reader).measure();
        out.println(String.format(
                Locale.ROOT,
                "%none window of 60 words: p50 %.1f ms, p95 %.1f ms",
                window.percentile(0.5),
                window.percentile(0.95)));
    }
}
