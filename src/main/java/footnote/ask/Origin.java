package footnote.ask;

import footnote.answer.TimelineEntry;
import footnote.document.Provenance;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Who published a document and when, in words for people at every door: what is unknown is said to be.
public record Origin(String publisher, String date) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /// Tells of a document by its provenance.
    public static Origin of(Provenance from) {
        return new Origin(
                from.publisher() == null ? "publisher unknown" : from.publisher(),
                from.date() == null ? "date unknown" : day(from.date()));
    }

    /// Both in a line, such as `Harbour Gazette, 17 May 2024`.
    public String inBrief() {
        return publisher + ", " + date;
    }

    /// The time of an entry: in the words of its sentence, or the day on which its document was published.
    public static String timeOf(TimelineEntry entry) {
        return switch (entry.basis()) {
            case SENTENCE -> entry.date().orElseThrow();
            case DOCUMENT -> "published " + day(LocalDate.parse(entry.date().orElseThrow()));
            case UNKNOWN -> "time not stated";
        };
    }

    /// A day as people write it, such as `17 May 2024`.
    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
