package footnote.web;

import footnote.answer.Copy;
import footnote.document.DocumentId;
import footnote.document.Provenance;
import footnote.index.IndexedDocument;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Where a document comes from, in words for people: what is unknown is said to be.
///
/// @param href of the document's page
/// @param url of the original, where it has one
record SourceView(
        String href,
        String title,
        String publisher,
        String date,
        String kind,
        String path,
        @Nullable String url) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    static SourceView of(IndexedDocument document) {
        return of(document.id(), document.provenance(), document.path());
    }

    static SourceView of(Copy copy) {
        return of(copy.document(), copy.provenance(), copy.path());
    }

    static SourceView of(DocumentId id, Provenance from, String path) {
        return new SourceView(
                "/documents/" + URLEncoder.encode(id.value(), StandardCharsets.UTF_8),
                from.title(),
                from.publisher() == null ? "publisher unknown" : from.publisher(),
                from.date() == null ? "date unknown" : day(from.date()),
                from.kind().label(),
                path.replaceAll("\\p{Cntrl}", "?"),
                from.url() == null ? null : from.url().toString());
    }

    /// A day as people write it, such as `17 May 2024`.
    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
