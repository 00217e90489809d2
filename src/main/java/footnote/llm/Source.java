package footnote.llm;

import footnote.document.DocumentKind;
import footnote.document.Provenance;
import footnote.passage.Passage;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A passage that a model may rest a sentence on.
///
/// @param number by which the model refers to it, from 1
/// @param newest whether none of the others is of a later day
record Source(int number, Passage passage, Provenance provenance, boolean newest) {
    private static final String NO_DATE = "no date";
    private static final String NEWEST = "the newest of these";

    /// What stands between the number and the text.
    private static final Pattern HEADING =
            Pattern.compile("^(?:[^.!?:]{1,100}, )?(?:\\d{4}-\\d{2}-\\d{2}|" + NO_DATE + ")(?:, (?:"
                    + Stream.of(DocumentKind.values()).map(DocumentKind::label).collect(Collectors.joining("|"))
                    + "))?(?:, " + NEWEST + ")?:\\s*");

    /// Its number, who published it, when, what kind it is, and its text: one line.
    String described() {
        String from = Stream.of(
                        provenance.publisher(),
                        provenance.date() == null ? NO_DATE : provenance.date().toString(),
                        provenance.kind().label(),
                        newest ? NEWEST : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return "[" + number + "] " + asData(from) + ": " + asData(passage.text());
    }

    /// A sentence without the heading that a model repeats before it, which would make the document's day the day of
    /// what the sentence tells.
    static String withoutHeading(String sentence) {
        return HEADING.matcher(sentence).replaceFirst("");
    }

    /// Text of a document on one line, in which no number stands in brackets as that of a source does.
    private static String asData(String text) {
        return text.replaceAll("\\s+", " ").replace('[', '(').replace(']', ')');
    }
}
