package footnote.web;

import footnote.ask.AnswerJson.CitationJson;
import footnote.index.IndexSnapshot;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A footnote as a page shows it.
///
/// @param place what it quotes, in its surroundings
/// @param page that the quotation begins on; null for a document that has no pages
/// @param href of the place in the document, where the quotation is marked
/// @param said who says it inside the document, with their role; null where nobody is known to
/// @param alsoAt copies of the document
/// @param replaces what held before it
record FootnoteView(
        int number,
        SourceView source,
        int start,
        int end,
        QuotedPlace place,
        @Nullable Integer page,
        String href,
        @Nullable String said,
        List<OtherView> alsoAt,
        List<OtherView> replaces) {
    static FootnoteView of(CitationJson citation, IndexSnapshot index) {
        SourceView source = SourceView.of(citation);
        String version = URLEncoder.encode(citation.version(), StandardCharsets.UTF_8);
        String role = citation.speakerRole();
        return new FootnoteView(
                citation.number(),
                source,
                citation.start(),
                citation.end(),
                QuotedPlace.of(citation, index),
                citation.page(),
                source.href() + "?version=" + version + "&start=" + citation.start() + "&end=" + citation.end()
                        + "#cited",
                role == null ? citation.speaker() : citation.speaker() + ", " + role,
                citation.alsoAt().stream().map(OtherView::of).toList(),
                citation.replaces().stream().map(OtherView::of).toList());
    }
}
