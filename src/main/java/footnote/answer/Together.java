package footnote.answer;

import footnote.answer.Answer.Abstained;
import footnote.answer.Answer.Grounded;
import footnote.answer.AnswerSentence.Role;
import footnote.answer.Conflict.Side;
import footnote.answer.Wording.By;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The answers to several questions asked at once, as one. For one thread, for one answer.
public final class Together {
    /// The most sentences that answer, over all questions; a list is shown whole all the same.
    private static final int MOST_SENTENCES = 4;

    private static final int NEAREST = 3;

    private final int each;
    private final List<AnswerSentence> sentences = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final List<TimelineEntry> timeline = new ArrayList<>();
    private final List<Unanswered> unanswered = new ArrayList<>();
    private final List<NearMiss> nearest = new ArrayList<>();
    private final List<String> choices = new ArrayList<>();

    private Wording wording = Wording.QUOTED;

    private Together(int parts) {
        this.each = Math.max(1, MOST_SENTENCES / parts);
    }

    /// One of the questions.
    ///
    /// @param question as it is asked by itself
    public record Part(String question, Answer answer) {}

    /// The answers as one: what is answered, in the order of the questions, and what is not; a refusal where
    /// nothing is.
    ///
    /// @param parts at least one
    public static Answer of(List<Part> parts) {
        return of(parts, parts.size());
    }

    /// What is certain of the answer while some of its questions are still to be answered: whatever they
    /// come to, the answer begins with these sentences, whose citations keep their numbers.
    ///
    /// @param parts those answered, in the order of the questions; perhaps none
    /// @param questions how many there are in all
    public static Optional<Grounded> soFar(List<Part> parts, int questions) {
        return parts.isEmpty() || !(of(parts, questions) instanceof Grounded grounded)
                ? Optional.empty()
                : Optional.of(grounded);
    }

    private static Answer of(List<Part> parts, int questions) {
        if (questions == 1) {
            return parts.getFirst().answer();
        }
        var together = new Together(questions);
        for (Part part : parts) {
            switch (part.answer()) {
                case Grounded grounded -> together.add(grounded);
                case Abstained abstained -> together.add(part.question(), abstained);
                case Answer.Clarify _, Answer.AboutService _ ->
                    throw new IllegalArgumentException("a part is answered or refused, not " + part.answer());
            }
        }
        return together.answer();
    }

    private void add(Grounded grounded) {
        wording = wording.and(grounded.wording());
        long answering = grounded.sentences().stream()
                .filter(sentence -> sentence.role() == Role.ANSWER)
                .count();
        boolean isList = grounded.wording().by() == By.EXTRACTIVE && answering > SentenceChoice.MOST_SENTENCES;
        long most = isList ? answering : each;
        for (AnswerSentence sentence : grounded.sentences()) {
            boolean shown = sentences.stream().anyMatch(other -> other.text().equals(sentence.text()));
            if (!shown && (sentence.role() == Role.CONTEXT || most-- > 0)) {
                sentences.add(new AnswerSentence(
                        sentence.text(), cited(grounded, sentence.citations()), sentence.support(), sentence.role()));
            }
        }
        grounded.conflicts().stream()
                .filter(conflict -> conflict.sides().stream().allMatch(side -> areShown(grounded, side.citations())))
                .map(conflict -> new Conflict(
                        conflict.about(),
                        conflict.sides().stream()
                                .map(side -> new Side(side.says(), cited(grounded, side.citations())))
                                .toList()))
                .forEach(conflicts::add);
        grounded.timeline().stream()
                .filter(entry -> areShown(grounded, entry.citations()))
                .map(entry -> new TimelineEntry(entry.date(), entry.basis(), cited(grounded, entry.citations())))
                .forEach(timeline::add);
    }

    private boolean areShown(Grounded grounded, List<Integer> numbers) {
        return numbers.stream()
                .map(number -> grounded.citations().get(number - 1).quotation())
                .allMatch(quotation ->
                        citations.stream().anyMatch(other -> other.quotation().equals(quotation)));
    }

    private List<Integer> cited(Grounded grounded, List<Integer> numbers) {
        return numbers.stream().map(number -> cited(grounded, number)).toList();
    }

    private int cited(Grounded grounded, int number) {
        Citation own = grounded.citations().get(number - 1);
        for (Citation other : citations) {
            if (other.quotation().equals(own.quotation())) {
                return other.number();
            }
        }
        citations.add(own.numbered(citations.size() + 1));
        return citations.size();
    }

    private void add(String question, Abstained abstained) {
        unanswered.add(new Unanswered(question, abstained.reason(), abstained.message()));
        choices.addAll(abstained.choices());
        abstained.nearest().stream()
                .filter(near -> nearest.stream()
                        .noneMatch(other -> other.citation()
                                .quotation()
                                .equals(near.citation().quotation())))
                .limit(NEAREST - nearest.size())
                .forEach(near -> nearest.add(new NearMiss(near.citation().numbered(nearest.size() + 1), near.score())));
    }

    private Answer answer() {
        return sentences.isEmpty()
                ? new Abstained(
                        unanswered.getFirst().reason(),
                        unanswered.stream()
                                .map(part -> "“" + part.question() + "” " + part.message())
                                .collect(Collectors.joining(" ")),
                        nearest,
                        choices)
                : new Grounded(null, sentences, citations, conflicts, timeline, unanswered, wording);
    }
}
