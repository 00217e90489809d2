package footnote.evidence;

import footnote.conversation.TimeScope;
import footnote.passage.Period;
import footnote.passage.PeriodMention;
import footnote.passage.Periods;
import footnote.passage.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads which periods a sentence is about: those that it names, or else those that the sentence before it or the
/// heading above it names. For use by one thread, for one question.
final class TimeReader {
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

    /// How near to the time asked about lies what a sentence, or else what stands before it, is about, 0 to 1;
    /// 0 where
    /// none is asked about.
    double nearness(Candidate candidate) {
        return Math.max(own(candidate).nearness(), around(candidate).nearness());
    }

    private List<Period> named(String text) {
        return named.computeIfAbsent(
                text, own -> Periods.in(own).stream().map(PeriodMention::period).toList());
    }
}
