package footnote.cli;

import footnote.eval.RetrievalSet;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that name a retrieval set to put in a new order.
final class RerankOptions {
    @Option(
            names = "--rerank",
            required = true,
            paramLabel = "DIR",
            description = "a retrieval set to put in a new order, too, which takes long")
    private Path set = Path.of("");

    @Option(
            names = "--without",
            paramLabel = "DIR",
            description =
                    "a set that something may have been chosen on: queries that stand in it, too, are not measured")
    private @Nullable Path without;

    /// Reads the set, and says how many of its queries are left out.
    ///
    /// @throws footnote.eval.RetrievalSetException when a file is missing or breaks the format, or no query is left
    RetrievalSet read(PrintWriter out) {
        RetrievalSet whole = RetrievalSet.read(set, null);
        if (without == null) {
            return whole;
        }
        RetrievalSet left = whole.without(without);
        int all = whole.queries().size();
        out.println("Queries of %s that stand in %s, too, are left out: %,d of %,d."
                .formatted(whole.name(), without, all - left.queries().size(), all));
        out.println();
        return left;
    }
}
