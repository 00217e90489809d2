package footnote.web;

import footnote.ask.AnswerJson.CitationJson;
import footnote.document.DocumentId;
import footnote.document.Span;
import footnote.document.Version;
import footnote.index.IndexSnapshot;
import java.util.List;
import java.util.Optional;

/// What a footnote quotes, with what stands around it in its paragraph.
///
/// @param before cut to a few words; empty where nothing stands there, or the cited text is not kept
/// @param quote word for word
/// @param after as before
record QuotedPlace(String before, String quote, String after) {
    private static final int AROUND = 240;

    static QuotedPlace of(CitationJson citation, IndexSnapshot index) {
        return index.document(new DocumentId(citation.document()))
                .flatMap(document -> new RequestedDocument(document, index).text(Version.parse(citation.version())))
                .flatMap(text -> in(text, citation))
                .orElseGet(() -> new QuotedPlace("", citation.quote(), ""));
    }

    private static Optional<QuotedPlace> in(String text, CitationJson citation) {
        if (!text.startsWith(citation.quote(), citation.start())) {
            return Optional.empty();
        }
        var span = new Span(citation.start(), citation.end());
        return Paragraph.of(text, List.of(), span).stream()
                .filter(paragraph -> !paragraph.cited().isEmpty())
                .findFirst()
                .map(paragraph ->
                        new QuotedPlace(end(paragraph.before()), paragraph.cited(), beginning(paragraph.after())));
    }

    private static String end(String text) {
        if (text.length() <= AROUND) {
            return text;
        }
        int space = text.indexOf(' ', text.length() - AROUND);
        return space < 0 ? "" : "…" + text.substring(space);
    }

    private static String beginning(String text) {
        if (text.length() <= AROUND) {
            return text;
        }
        int space = text.lastIndexOf(' ', AROUND);
        return space < 0 ? "" : text.substring(0, space) + " …";
    }
}
