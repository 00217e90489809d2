package footnote.web;

import footnote.answer.AnswerStatus;
import footnote.answer.Signpost;
import footnote.ask.AnswerJson;
import footnote.ask.Reply;
import java.util.List;
import java.util.Objects;

/// Where help is found, as a page shows it.
///
/// @param signposts none where none is to be shown
record SignpostsView(String heading, List<Signpost> signposts) {
    static SignpostsView of(AnswerJson answer) {
        boolean isAll = answer.status().equals(AnswerStatus.SIGNPOSTED.label());
        return new SignpostsView(
                isAll ? Reply.HELP : Reply.HELP_BESIDE,
                answer.signposts().stream()
                        .map(each ->
                                new Signpost(each.name(), each.contact(), Objects.requireNonNullElse(each.when(), "")))
                        .toList());
    }
}
