package footnote.evidence;

import footnote.index.IndexSnapshot;
import footnote.passage.Period;
import footnote.passage.PeriodMention;
import footnote.passage.Periods;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Puts what is newest first, for a question about now or about the last of several. What no date is known of stays
/// where it is: it is never taken for new, nor for old.
record Recency(IndexSnapshot index) {
    private static final int NO_END = 9_999;

    /// The same sentences; of those that have a date the newest first.
    List<ScoredSentence> newestFirst(List<ScoredSentence> answering) {
        var newest = new ArrayDeque<>(answering.stream()
                .filter(scored -> date(scored).isPresent())
                .sorted(Comparator.comparing(
                                (ScoredSentence scored) -> date(scored).orElseThrow())
                        .reversed())
                .toList());
        return answering.stream()
                .map(scored -> date(scored).isPresent() ? newest.removeFirst() : scored)
                .toList();
    }

    /// The day up to which the sentence tells, or else the one on which its document was published; the
    /// latter, too, where
    /// the sentence tells of what was to come.
    private Optional<LocalDate> date(ScoredSentence scored) {
        Optional<LocalDate> published = index.document(
                        scored.candidate().passage().document())
                .map(document -> document.provenance().date());
        return Periods.in(scored.candidate().sentence().text()).stream()
                .map(PeriodMention::period)
                .map(Period::to)
                .filter(to -> to.getYear() < NO_END)
                .filter(to -> published.isEmpty() || !to.isAfter(published.get()))
                .max(Comparator.naturalOrder())
                .or(() -> published);
    }
}
