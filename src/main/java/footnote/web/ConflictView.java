package footnote.web;

import footnote.ask.AnswerJson.CitationJson;
import footnote.ask.AnswerJson.ConflictJson;
import footnote.ask.Origin;
import java.util.List;

/// What the documents say differently.
///
/// @param about what they differ on, such as `amounts`
record ConflictView(String about, List<SideView> sides) {
    /// One of the different answers.
    ///
    /// @param publisher of the first document that gives it
    /// @param date of that document
    record SideView(String says, String publisher, String date, List<Integer> footnotes) {}

    static ConflictView of(ConflictJson conflict, List<CitationJson> citations) {
        return new ConflictView(
                conflict.about(),
                conflict.sides().stream()
                        .map(side -> {
                            CitationJson first = citations.get(side.citations().getFirst() - 1);
                            Origin origin = Origin.of(first.publisher(), first.date());
                            return new SideView(side.says(), origin.publisher(), origin.date(), side.citations());
                        })
                        .toList());
    }
}
