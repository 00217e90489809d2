package footnote.answer;

import footnote.answer.Conflict.Side;
import footnote.answer.TimelineEntry.Basis;
import footnote.conversation.AnswerType;
import footnote.conversation.QuestionAnalysis;
import footnote.conversation.QuestionKind;
import footnote.conversation.QuestionTerm;
import footnote.document.DocumentId;
import footnote.evidence.ScoredSentence;
import footnote.index.IndexSnapshot;
import footnote.passage.Period;
import footnote.passage.PeriodMention;
import footnote.passage.Periods;
import footnote.passage.Quotation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Sets what several documents say beside one another: where they give different answers to one question, and
/// what was
/// so when. Nothing is averaged and nothing is decided. For one thread, for one answer.
final class Comparison {
    /// What was so so many days apart was not so at one time.
    private static final long APART = 60;

    /// A sentence with a smaller share of what the question and the first sentence have in common is about something
    /// else, and what it says is no difference.
    private static final double SAME_MATTER = 0.6;

    private final QuestionAnalysis question;
    private final ShortAnswers shortAnswers;
    private final IndexSnapshot index;
    private final List<Said> said;
    /// What a document says in sentences that are not shown, since another says the same.
    private final Map<DocumentId, List<Value>> besides = new HashMap<>();
    private final List<Stance> stances;
    /// Whether there are several, and each is about a time of its own.
    private final boolean apart;

    /// A sentence of the answer.
    ///
    /// @param says the words of it that answer by themselves; empty where none do
    /// @param period that it names first; null where it names none
    /// @param value what these words stand for; empty where that cannot be compared
    /// @param terms of the sentence and of its document's title
    private record Said(
            Citation citation,
            Optional<String> says,
            Optional<Value> value,
            @Nullable PeriodMention period,
            Set<String> terms) {
        /// The time that it is about: the one that it names, or else the day on which its document was published.
        Optional<Period> time() {
            return period == null
                    ? Optional.ofNullable(citation.provenance().date()).map(day -> new Period(day, day))
                    : Optional.of(period.period().closed());
        }

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
            List<Citation> citations,
            IndexSnapshot index) {
        this.question = question;
        this.shortAnswers = shortAnswers;
        this.index = index;
        var cited = new ArrayList<Said>();
        for (ScoredSentence scored : answering) {
            Quotation quotation = scored.candidate().quotation();
            citation(quotation, citations)
                    .map(citation -> said(scored, citation))
                    .ifPresentOrElse(
                            cited::add,
                            () -> value(scored)
                                    .ifPresent(value -> besides.computeIfAbsent(
                                                    quotation.document(), _ -> new ArrayList<>())
                                            .add(value)));
        }
        this.said = List.copyOf(cited);
        this.stances = stances();
        this.apart = stances.size() > 1 && areApart();
    }

    private Optional<Value> value(ScoredSentence scored) {
        return shortAnswers.of(question, scored).flatMap(words -> Value.of(question.wanted(), words));
    }

    private static Optional<Citation> citation(Quotation quotation, List<Citation> citations) {
        return citations.stream()
                .filter(citation -> citation.quotation().equals(quotation))
                .findFirst();
    }

    private Said said(ScoredSentence scored, Citation citation) {
        List<PeriodMention> periods = Periods.in(citation.quotation().text());
        Optional<String> says = shortAnswers
                .of(question, scored)
                .filter(words -> citation.quotation().text().contains(words));
        return new Said(
                citation,
                says,
                says.flatMap(words -> Value.of(question.wanted(), words)),
                periods.isEmpty() ? null : periods.getFirst(),
                terms(citation));
    }

    private Set<String> terms(Citation citation) {
        return Set.copyOf(index.terms(
                citation.provenance().title() + " " + citation.quotation().text()));
    }

    /// Whether a sentence has most of what the question asks about and the first sentence has. What only
    /// sets the scene of the question tells nothing of the matter.
    private boolean isAboutTheSame(Said first, Said other) {
        List<String> shared = question.asking().stream()
                .map(QuestionTerm::term)
                .filter(first.terms()::contains)
                .toList();
        long had = shared.stream().filter(other.terms()::contains).count();
        return had >= SAME_MATTER * shared.size();
    }

    /// Where documents give different answers about one time; empty where they do not.
    List<Conflict> conflicts() {
        return stances.size() < 2 || apart
                ? List.of()
                : List.of(
                        new Conflict(about(), stances.stream().map(Stance::side).toList()));
    }

    /// What was so when, oldest first; empty where that is not asked and does not make the difference.
    List<TimelineEntry> timeline() {
        if (question.kind() != QuestionKind.CHANGE && !apart) {
            return List.of();
        }
        List<Said> told =
                apart ? stances.stream().map(stance -> stance.said.getFirst()).toList() : said;
        List<TimelineEntry> entries = told.stream()
                .sorted(Comparator.comparing(
                        (Said one) -> one.time().map(Period::from).orElse(LocalDate.MAX)))
                .map(Comparison::entry)
                .toList();
        long dates = entries.stream()
                .flatMap(entry -> entry.date().stream())
                .distinct()
                .count();
        return dates < 2 ? List.of() : entries;
    }

    /// An answer with those who give it.
    private record Stance(List<Value> values, List<Said> said) {
        /// Whether what it says and what the other says can be so at once.
        boolean agrees(Stance other) {
            return values.stream().anyMatch(value -> other.values.stream().anyMatch(value::agrees));
        }

        void join(Stance other) {
            values.addAll(other.values);
            said.addAll(other.said);
        }

        Side side() {
            return new Side(
                    said.getFirst().says().orElseThrow(),
                    said.stream().map(one -> one.citation().number()).toList());
        }
    }

    /// The different answers, each with the documents that give it. Two that one document gives are about two
    /// things, and so no difference. What is of another kind than the first, or about another matter, is no
    /// answer to the same.
    private List<Stance> stances() {
        Optional<Said> leading =
                said.stream().filter(one -> one.value().isPresent()).findFirst();
        if (leading.isEmpty()) {
            return List.of();
        }
        Said first = leading.get();
        Value value = first.value().orElseThrow();
        Map<DocumentId, List<Said>> documents = new LinkedHashMap<>();
        said.stream()
                .filter(one -> one.value().filter(value::isComparableTo).isPresent())
                .filter(one -> isAboutTheSame(first, one))
                .forEach(one -> documents
                        .computeIfAbsent(one.document(), _ -> new ArrayList<>())
                        .add(one));
        var different = new ArrayList<Stance>();
        for (var document : documents.entrySet()) {
            Stance next = stance(document.getKey(), document.getValue());
            different.stream()
                    .filter(stance -> stance.agrees(next))
                    .findFirst()
                    .ifPresentOrElse(stance -> stance.join(next), () -> different.add(next));
        }
        return different;
    }

    private Stance stance(DocumentId document, List<Said> itsOwn) {
        var values = new ArrayList<>(besides.getOrDefault(document, List.of()));
        itsOwn.forEach(one -> one.value().ifPresent(values::add));
        return new Stance(values, new ArrayList<>(itsOwn.subList(0, 1)));
    }

    /// Whether each is about a time of its own, as far as that is known. Those that tell a time cannot be.
    private boolean areApart() {
        List<Period> times = stances.stream()
                .flatMap(stance -> stance.said.getFirst().time().stream())
                .toList();
        if (question.wanted() == AnswerType.TIME || times.size() < stances.size()) {
            return false;
        }
        return IntStream.range(0, times.size())
                .allMatch(i -> times.subList(i + 1, times.size()).stream()
                        .allMatch(later -> times.get(i).daysApart(later) >= APART));
    }

    private String about() {
        return switch (question.wanted()) {
            case AMOUNT -> "amounts";
            case NUMBER -> "numbers";
            case TIME -> "times";
            case PERSON, REASON, PLACE, ANY -> "answers";
        };
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
