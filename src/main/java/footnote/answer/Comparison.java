package footnote.answer;

import footnote.answer.Conflict.Side;
import footnote.answer.TimelineEntry.Basis;
import footnote.conversation.AnswerType;
import footnote.conversation.QuestionAnalysis;
import footnote.conversation.QuestionKind;
import footnote.document.DocumentId;
import footnote.evidence.ScoredSentence;
import footnote.passage.Period;
import footnote.passage.PeriodMention;
import footnote.passage.Periods;
import footnote.passage.Quotation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Sets what several documents say beside one another: where they give different answers to one question, and
/// what was
/// so when. Nothing is averaged and nothing is decided. For one thread, for one answer.
final class Comparison {
    private final QuestionAnalysis question;
    private final ShortAnswers shortAnswers;
    private final List<Said> said;

    /// A sentence of the answer.
    ///
    /// @param says the words of it that answer by themselves; empty where none do
    /// @param period that it names first; null where it names none
    private record Said(
            Citation citation,
            Optional<String> says,
            @Nullable PeriodMention period) {
        DocumentId document() {
            return citation.quotation().document();
        }

        String text() {
            return citation.quotation().text();
        }
    }

    /// @param answering the sentences that may be shown, best first
    /// @param citations those that are
    Comparison(
            QuestionAnalysis question,
            ShortAnswers shortAnswers,
            List<ScoredSentence> answering,
            List<Citation> citations) {
        this.question = question;
        this.shortAnswers = shortAnswers;
        this.said = answering.stream()
                .flatMap(scored ->
                        citation(scored.candidate().quotation(), citations)
                                .map(citation -> said(scored, citation))
                                .stream())
                .toList();
    }

    private static Optional<Citation> citation(Quotation quotation, List<Citation> citations) {
        return citations.stream()
                .filter(citation -> citation.quotation().equals(quotation))
                .findFirst();
    }

    private Said said(ScoredSentence scored, Citation citation) {
        List<PeriodMention> periods = Periods.in(citation.quotation().text());
        return new Said(citation, shortAnswers.of(question, scored), periods.isEmpty() ? null : periods.getFirst());
    }

    /// Where documents give different answers about one time; empty where they do not.
    List<Conflict> conflicts() {
        List<Stance> stances = stances();
        boolean each =
                stances.stream().allMatch(stance -> stance.said.getFirst().period() != null);
        return stances.size() < 2 || (each && question.wanted() != AnswerType.TIME && areApart(stances))
                ? List.of()
                : List.of(
                        new Conflict(about(), stances.stream().map(Stance::side).toList()));
    }

    /// What was so when, oldest first; empty where that is not asked and does not make the difference.
    List<TimelineEntry> timeline() {
        List<Stance> stances = stances();
        boolean differs = stances.size() > 1 && conflicts().isEmpty();
        if (question.kind() != QuestionKind.CHANGE && !differs) {
            return List.of();
        }
        List<Said> told =
                differs ? stances.stream().map(stance -> stance.said.getFirst()).toList() : said;
        List<TimelineEntry> entries = told.stream()
                .sorted(Comparator.comparing(Comparison::from))
                .map(Comparison::entry)
                .toList();
        long dates = entries.stream().map(TimelineEntry::date).distinct().count();
        return dates < 2 ? List.of() : entries;
    }

    /// An answer with those who give it.
    private record Stance(Value value, List<Said> said) {
        Side side() {
            return new Side(
                    said.getFirst().says().orElseThrow(),
                    said.stream().map(one -> one.citation().number()).toList());
        }
    }

    /// The different answers. Two that one document gives are about two things, and so no difference.
    private List<Stance> stances() {
        var stances = new ArrayList<Stance>();
        Set<DocumentId> heard = new HashSet<>();
        for (Said one : said) {
            Optional<Value> value = one.says().flatMap(says -> Value.of(question.wanted(), says));
            if (value.isEmpty()) {
                continue;
            }
            Optional<Stance> same = stances.stream()
                    .filter(stance -> stance.value.agrees(value.get()))
                    .findFirst();
            if (same.isPresent()) {
                same.get().said.add(one);
            } else if (!heard.contains(one.document())) {
                stances.add(new Stance(value.get(), new ArrayList<>(List.of(one))));
            }
            heard.add(one.document());
        }
        return stances;
    }

    /// Whether each is about a time of its own.
    private static boolean areApart(List<Stance> stances) {
        List<Period> periods = stances.stream()
                .flatMap(stance -> stance.said.stream().limit(1))
                .flatMap(one -> Optional.ofNullable(one.period()).map(PeriodMention::period).stream())
                .toList();
        for (int i = 0; i < periods.size(); i++) {
            for (Period later : periods.subList(i + 1, periods.size())) {
                if (periods.get(i).overlaps(later)) {
                    return false;
                }
            }
        }
        return true;
    }

    private String about() {
        return switch (question.wanted()) {
            case AMOUNT -> "the amount";
            case NUMBER -> "the number";
            case TIME -> "the time";
            case PERSON -> "the person";
            case REASON, PLACE, ANY -> "the answer";
        };
    }

    private static LocalDate from(Said one) {
        if (one.period() != null) {
            return one.period().period().from();
        }
        LocalDate published = one.citation().provenance().date();
        return published == null ? LocalDate.MAX : published;
    }

    private static TimelineEntry entry(Said one) {
        List<Integer> number = List.of(one.citation().number());
        if (one.period() != null) {
            return new TimelineEntry(Optional.of(one.period().span().of(one.text())), Basis.SENTENCE, number);
        }
        LocalDate published = one.citation().provenance().date();
        return published == null
                ? new TimelineEntry(Optional.empty(), Basis.UNKNOWN, number)
                : new TimelineEntry(Optional.of(published.toString()), Basis.DOCUMENT, number);
    }
}
