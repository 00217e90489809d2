package footnote.llm;

import footnote.answer.Citation;
import footnote.document.Provenance;
import footnote.index.IndexSnapshot;
import footnote.index.ScoredPassage;
import footnote.passage.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Chooses the passages that a model is given: those that the quoted answer cites, and after them the best of the
/// others.
final class SourceChoice {
    private static final int MOST = 5;

    /// In UTF-16 units, some thousand tokens; at least one passage is given, whatever its length.
    private static final int MOST_TEXT = 4_000;

    private final IndexSnapshot index;

    SourceChoice(IndexSnapshot index) {
        this.index = index;
    }

    /// @param cited by the quoted answer
    /// @param found all passages, best first
    List<Source> of(List<Citation> cited, List<ScoredPassage> found) {
        List<Passage> ordered = Stream.concat(
                        cited.stream().flatMap(citation -> holding(citation, found)),
                        found.stream().map(ScoredPassage::passage))
                .distinct()
                .toList();
        var given = new ArrayList<Passage>();
        int length = 0;
        for (Passage passage : ordered) {
            length += passage.text().length();
            if (given.size() == MOST || (length > MOST_TEXT && !given.isEmpty())) {
                break;
            }
            given.add(passage);
        }
        return numbered(given);
    }

    private static Stream<Passage> holding(Citation citation, List<ScoredPassage> found) {
        return found.stream()
                .map(ScoredPassage::passage)
                .filter(passage -> passage.sentences().stream()
                        .anyMatch(sentence -> passage.quotation(sentence).equals(citation.quotation())))
                .limit(1);
    }

    private List<Source> numbered(List<Passage> given) {
        List<Provenance> from = given.stream()
                .map(passage -> index.recordOf(passage.document()).provenance())
                .toList();
        List<LocalDate> days = from.stream()
                .map(Provenance::date)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        return IntStream.range(0, given.size())
                .mapToObj(i -> new Source(
                        i + 1,
                        given.get(i),
                        from.get(i),
                        days.size() > 1 && days.getLast().equals(from.get(i).date())))
                .toList();
    }
}
