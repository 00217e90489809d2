package footnote.ask;

import footnote.answer.TimelineEntry;
import footnote.document.Provenance;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who published a document and when, in words for people at every door: what is unknown is said to be.
public record Origin(String publisher, String date) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /// Tells of a document by its provenance.
    public static Origin of(Provenance from) {
        return new Origin(
                from.publisher() == null ? "publisher unknown" : from.publisher(),
                from.date() == null ? "date unknown" : day(from.date()));
    }

    /// Tells of a document as programs are told of it.
    ///
    /// @param date as in 2024-05-17
    public static Origin of(@Nullable String publisher, @Nullable String date) {
        return new Origin(
                publisher == null ? "publisher unknown" : publisher,
                date == null ? "date unknown" : day(LocalDate.parse(date)));
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

    /// The same of an entry as programs are told of it.
    public static String timeOf(AnswerJson.TimelineJson entry) {
        var basis = TimelineEntry.Basis.valueOf(entry.basis().toUpperCase(Locale.ROOT));
        return timeOf(new TimelineEntry(Optional.ofNullable(entry.date()), basis, entry.citations()));
    }

    /// A day as people write it, such as `17 May 2024`.
    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
