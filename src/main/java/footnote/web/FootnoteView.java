package footnote.web;

import footnote.answer.Citation;
import footnote.passage.Quotation;
import footnote.passage.Speaker;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A footnote as a page shows it.
///
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
        String quote,
        @Nullable Integer page,
        String href,
        @Nullable String said,
        List<SourceView> alsoAt,
        List<SourceView> replaces) {
    static FootnoteView of(Citation citation) {
        Quotation quotation = citation.quotation();
        var source = SourceView.of(quotation.document(), citation.provenance(), citation.path());
        Speaker speaker = citation.speaker();
        int start = quotation.span().start();
        int end = quotation.span().end();
        String version = URLEncoder.encode(quotation.version().toString(), StandardCharsets.UTF_8);
        String href = source.href() + "?version=" + version + "&start=" + start + "&end=" + end + "#cited";
        return new FootnoteView(
                citation.number(),
                source,
                start,
                end,
                quotation.text(),
                citation.page(),
                href,
                speaker == null ? null : speaker.described(),
                citation.alsoAt().stream().map(SourceView::of).toList(),
                citation.replaces().stream().map(SourceView::of).toList());
    }
}
