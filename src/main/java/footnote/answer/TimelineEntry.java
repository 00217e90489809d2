package footnote.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What was so at one time.
///
/// @param date the time, as the quotation names it or as the document is dated (ISO 8601); empty where neither
///     is known
/// @param basis where the date is from
/// @param citations the numbers of the footnotes, at least one
public record TimelineEntry(Optional<String> date, Basis basis, List<Integer> citations) {
    /// Where a date is from.
    public enum Basis {
        /// The quotation names it.
        SENTENCE,
        /// It is the day on which the document was published.
        DOCUMENT,
        UNKNOWN;

        /// The name in lower case, as JSON writes it.
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public TimelineEntry {
        citations = List.copyOf(citations);
        if (date.isEmpty() != (basis == Basis.UNKNOWN)) {
            throw new IllegalArgumentException("a date has a basis, and what has none is unknown");
        }
    }
}
