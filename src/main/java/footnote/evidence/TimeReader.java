package footnote.evidence;

import footnote.conversation.TimeScope;
import footnote.passage.Period;
import footnote.passage.PeriodMention;
import footnote.passage.Periods;
import footnote.passage.Sentence;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads which periods a sentence is about: those that it names, or else those that the sentence before it or the
/// heading above it names. For use by one thread, for one question.
final class TimeReader {
    /// What the time counts beside how well a candidate was found, when it is chosen what to read.
    private static final double WORTH = 0.7;

    private final TimeScope asked;
    private final Map<String, List<Period>> named = new HashMap<>();

    TimeReader(TimeScope asked) {
        this.asked = asked;
    }

    /// How a sentence itself fits the time asked about.
    TimeFit own(Candidate candidate) {
        return asked.period()
                .map(period -> TimeFit.of(period, named(candidate.sentence().text())))
                .orElse(TimeFit.NONE);
    }

    /// How what stands before it fits, where it names no time itself.
    TimeFit around(Candidate candidate) {
        if (asked.period().isEmpty() || !named(candidate.sentence().text()).isEmpty()) {
            return TimeFit.NONE;
        }
        List<Period> before = List.of();
        for (Sentence sentence : candidate.passage().sentences()) {
            if (sentence.span().start() < candidate.sentence().span().start()) {
                List<Period> its = named(sentence.text());
                before = its.isEmpty() ? before : its;
            }
        }
        if (before.isEmpty() && !candidate.passage().headings().isEmpty()) {
            before = named(candidate.passage().headings().getLast());
        }
        return TimeFit.of(asked.period().get(), before);
    }

    /// The candidates by how well they were found and how near they lie to the time asked about; as they are
    /// where none
    /// is.
    List<Candidate> inOrder(List<Candidate> candidates) {
        if (asked.period().isEmpty()) {
            return candidates;
        }
        return candidates.stream()
                .map(candidate -> new Ordered(
                        candidate,
                        candidate.retrieval()
                                + WORTH
                                        * Math.max(
                                                own(candidate).nearness(),
                                                around(candidate).nearness())))
                .sorted(Comparator.comparingDouble(Ordered::worth).reversed())
                .map(Ordered::candidate)
                .toList();
    }

    private record Ordered(Candidate candidate, double worth) {}

    private List<Period> named(String text) {
        return named.computeIfAbsent(
                text, own -> Periods.in(own).stream().map(PeriodMention::period).toList());
    }
}
