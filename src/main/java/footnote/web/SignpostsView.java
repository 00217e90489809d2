package footnote.web;

import footnote.answer.Signpost;
import footnote.ask.Reply;
import java.util.List;

/// Where help is found, as a page shows it.
///
/// @param signposts none where none is to be shown
record SignpostsView(String heading, List<Signpost> signposts) {
    static final SignpostsView NONE = new SignpostsView("", List.of());

    static SignpostsView of(Reply reply) {
        return new SignpostsView(reply.helpHeading(), reply.signposts());
    }
}
