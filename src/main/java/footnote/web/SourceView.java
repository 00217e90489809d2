package footnote.web;

import footnote.answer.OtherDocument;
import footnote.ask.Origin;
import footnote.document.DocumentId;
import footnote.document.Provenance;
import footnote.index.IndexedDocument;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
    static SourceView of(IndexedDocument document) {
        return of(document.id(), document.provenance(), document.path());
    }

    static SourceView of(OtherDocument other) {
        return of(other.document(), other.provenance(), other.path());
    }

    static SourceView of(DocumentId id, Provenance from, String path) {
        Origin origin = Origin.of(from);
        return new SourceView(
                "/documents/" + URLEncoder.encode(id.value(), StandardCharsets.UTF_8),
                from.title(),
                origin.publisher(),
                origin.date(),
                from.kind().label(),
                path.replaceAll("\\p{Cntrl}", "?"),
                from.url() == null ? null : from.url().toString());
    }
}
