package footnote.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which passages were judged relevant to which queries, of a file with a header line and then query id, passage id
/// and score, parted by tabs. A score above 0 means relevant.
final class Qrels {
    private static final int COLUMNS = 3;

    private final Map<String, Set<String>> relevant = new HashMap<>();

    private Qrels() {}

    /// Reads a file.
    ///
    /// @throws RetrievalSetException when it cannot be read, or a line has another form
    static Qrels read(Path file) {
        var qrels = new Qrels();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int number = 1;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (number > 1 && !line.isBlank()) {
                    qrels.add(file, number, line.split("\t", -1));
                }
                number++;
            }
        } catch (IOException e) {
            throw RetrievalSetException.unreadable(file, e);
        }
        return qrels;
    }

    private void add(Path file, int number, String[] columns) {
        if (columns.length != COLUMNS) {
            throw RetrievalSetException.malformed(
                    file, number, "does not have three columns (query-id, corpus-id, score) with tabs between them");
        }
        try {
            if (Integer.parseInt(columns[2].strip()) > 0) {
                relevant.computeIfAbsent(columns[0], _ -> new HashSet<>()).add(columns[1]);
            }
        } catch (NumberFormatException _) {
            throw RetrievalSetException.malformed(
                    file, number, "has the score '" + columns[2] + "', which is not a whole number");
        }
    }

    Set<String> relevantTo(String query) {
        return relevant.getOrDefault(query, Set.of());
    }
}
