package footnote.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/// A run in the format of TREC, that `trec_eval` and its like read: six columns, `query Q0 passage rank score tag`, for
/// each query the best passage first, ranks from 1.
record TrecRun(RetrievalRun run) {
    /// Writes the run to a file, which is replaced where it exists.
    ///
    /// @throws RetrievalSetException when it cannot be written
    void write(Path file) {
        try (var out = new PrintWriter(Files.newBufferedWriter(file))) {
            for (QueryResult result : run.results()) {
                int rank = 1;
                for (RankedPassage passage : result.ranked()) {
                    String score = Float.toString((float) passage.score());
                    out.print(String.join(
                            " ",
                            result.query().id(),
                            "Q0",
                            passage.id(),
                            Integer.toString(rank),
                            score,
                            "footnote-" + run.method().label()));
                    out.print('\n');
                    rank++;
                }
            }
            if (out.checkError()) {
                throw new IOException("not all of it was written");
            }
        } catch (IOException e) {
            throw RetrievalSetException.unwritable(file, e);
        }
    }
}
