package footnote.eval;

import footnote.model.WindowReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Measures the reader by itself over everything that is known of it, and writes a table: a part of `footnote
/// eval reader`.
public record ReaderEvaluation(WindowReader reader) {
    private static final String BENCH = "--bench";
    private static final String TRAINING = "--training";

    /// The sets to measure over.
    ///
    /// @param bench a folder of public sets
    /// @param training the project's folder of that name
    public static List<ReaderPart> parts(Path bench, Path training) {
        Path data = training.resolve("data");
        Path squad = bench.resolve("squad2/squad2.json");
        Path clapnq = bench.resolve("clapnq");
        Path wice = bench.resolve("wice/claims.jsonl");
        WrittenClaims claims = claims(training);
        return List.of(
                new ReaderPart("SQuAD 2.0", squad, BENCH, new SquadArticles(squad)),
                new ReaderPart("the kept pages", data, TRAINING, new WrittenPages(data, "kept")),
                new ReaderPart("the unseen pages", data, TRAINING, new WrittenPages(data, "unseen")),
                new ReaderPart("CLAPNQ", clapnq, BENCH, new ClapnqHalf(clapnq)),
                new ReaderPart("the claims of our own", claims.folder(), TRAINING, claims),
                new ReaderPart("WiCE", wice, BENCH, new WiceClaims(wice)));
    }

    /// What to measure the gate over.
    ///
    /// @param training the project's folder of that name
    public static List<ReaderSet> gateSets(Path training) {
        Path data = training.resolve("data");
        return List.of(
                new GatePages(data, "kept"),
                new GateClaims("claims kept apart", data.resolve("claims"), group -> group.endsWith("0")),
                new GateClaims(
                        "claims that the gate was made with", data.resolve("gate"), group -> group.compareTo("ge") < 0),
                new GateClaims("claims of another writer", data.resolve("gate"), group -> group.compareTo("ge") >= 0));
    }

    /// The claims of our own.
    ///
    /// @param training the project's folder of that name
    public static WrittenClaims claims(Path training) {
        return new WrittenClaims(training.resolve("data/claims"));
    }

    /// Prints a row for each figure as it is known.
    public void measure(List<ReaderSet> sets, PrintWriter out) {
        out.println("| set | figure | value (95 % interval) |");
        out.println("|---|---|---|");
        for (ReaderSet set : sets) {
            print(set.measure(reader), out);
        }
    }

    private static void print(List<ReaderFigure> figures, PrintWriter out) {
        for (ReaderFigure figure : figures) {
            out.println("| %s | %s | %s |".formatted(figure.set(), figure.name(), figure.interval()));
        }
        out.flush();
    }

    /// Prints the time for a window.
    public void time(PrintWriter out) {
        Latencies window = new ReaderSpeed(reader).measure();
        out.println(String.format(
                Locale.ROOT,
                "%none window of 60 words: p50 %.1f ms, p95 %.1f ms",
                window.percentile(0.5),
                window.percentile(0.95)));
    }
}
