package footnote.web;

import footnote.ask.AnswerJson.CitationJson;
import footnote.ask.Origin;
import footnote.document.DocumentId;
import footnote.document.DocumentKind;
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

    static SourceView of(CitationJson citation) {
        Origin origin = Origin.of(citation.publisher(), citation.date());
        return new SourceView(
                href(citation.document()),
                citation.title(),
                origin.publisher(),
                origin.date(),
                inWords(DocumentKind.named(citation.kind()).orElse(DocumentKind.OTHER)),
                printable(citation.path()),
                citation.url());
    }

    static SourceView of(DocumentId id, Provenance from, String path) {
        Origin origin = Origin.of(from);
        return new SourceView(
                href(id.value()),
                from.title(),
                origin.publisher(),
                origin.date(),
                inWords(from.kind()),
                printable(path),
                from.url() == null ? null : from.url().toString());
    }

    private static String href(String id) {
        return "/documents/" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    private static String printable(String path) {
        return path.replaceAll("\\p{Cntrl}", "?");
    }

    private static String inWords(DocumentKind kind) {
        return switch (kind) {
            case NEWS -> "news";
            case STATEMENT -> "official statement";
            case REPORT -> "report";
            case OPINION -> "opinion, what one writer thinks";
            case MINUTES -> "minutes of a meeting";
            case OTHER -> "other";
        };
    }
}
