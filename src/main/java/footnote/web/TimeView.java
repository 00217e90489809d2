package footnote.web;

import footnote.ask.AnswerJson.CitationJson;
import footnote.ask.AnswerJson.TimelineJson;
import footnote.ask.Origin;
import java.util.List;

/// What was so at one time.
///
/// @param says the words of the first quotation that says it
record TimeView(String date, String says, List<Integer> footnotes) {
    static TimeView of(TimelineJson entry, List<CitationJson> citations) {
        return new TimeView(
                Origin.timeOf(entry),
                citations.get(entry.citations().getFirst() - 1).quote(),
                entry.citations());
    }
}
