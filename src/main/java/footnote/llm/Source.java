package footnote.llm;

import footnote.document.Provenance;
import footnote.passage.Passage;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A passage that a model may rest a sentence on.
///
/// @param number by which the model refers to it, from 1
/// @param newest whether none of the others is of a later day
record Source(int number, Passage passage, Provenance provenance, boolean newest) {
    /// Its number, who published it, when, what kind it is, and its text: one line.
    String described() {
        String from = Stream.of(
                        provenance.publisher(),
                        provenance.date() == null
                                ? "no date"
                                : provenance.date().toString(),
                        provenance.kind().label(),
                        newest ? "the newest of these" : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return "[" + number + "] " + asData(from) + ": " + asData(passage.text());
    }

    /// Text of a document on one line, in which no number stands in brackets as that of a source does.
    private static String asData(String text) {
        return text.replaceAll("\\s+", " ").replace('[', '(').replace(']', ')');
    }
}
