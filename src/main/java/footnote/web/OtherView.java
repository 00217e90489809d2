package footnote.web;

import footnote.ask.AnswerJson.OtherDocumentJson;
import footnote.ask.Origin;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// A document that is named beside the cited one, in words for people.
///
/// @param href of the document's page
/// @param origin who published it, and when
record OtherView(String href, String title, String origin) {
    static OtherView of(OtherDocumentJson other) {
        return new OtherView(
                "/documents/" + URLEncoder.encode(other.document(), StandardCharsets.UTF_8),
                other.title(),
                Origin.of(other.publisher(), other.date()).inBrief());
    }
}
