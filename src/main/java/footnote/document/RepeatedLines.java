package footnote.document;

import java.util.Set;
import java.util.TreeSet;

/// The lines of a document that other documents of its site have as well, as it is to be read with them in mind.
///
/// @param lines without list marker and outer white space
public record RepeatedLines(Set<String> lines) {
    /// Nothing repeats, or nothing is known of other documents.
    public static final RepeatedLines NONE = new RepeatedLines(Set.of());

    public RepeatedLines {
        lines = Set.copyOf(lines);
    }

    boolean has(String line) {
        return lines.contains(line);
    }

    /// Tells whether a document was read with the same lines in mind.
    public Sha256 digest() {
        return Sha256.of(String.join("\n", new TreeSet<>(lines)));
    }
}
