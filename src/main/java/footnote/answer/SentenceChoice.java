package footnote.answer;

import footnote.answer.AnswerSentence.Role;
import footnote.answer.Choice.Fate;
import footnote.conversation.QuestionAnalysis;
import footnote.conversation.QuestionKind;
import footnote.evidence.Candidate;
import footnote.evidence.Letters;
import footnote.evidence.ScoredSentence;
import footnote.index.IndexSnapshot;
import footnote.passage.Quotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Chooses which of the sentences that answer are shown: the most direct first, none that repeats another, a
/// list whole
/// and in its order, and after a sentence that cannot be understood alone the one that stands before it. For one
/// thread, for one answer.
final class SentenceChoice {
    /// The most sentences that answer, a list aside.
    static final int MOST_SENTENCES = 3;

    /// The most items of a list that are shown, what announces it included: longer ones are tables in disguise.
    private static final int MOST_ITEMS = 30;

    private final Surroundings surroundings;
    private final Composition composition;
    private final List<Letters> shown = new ArrayList<>();
    private final List<Wordset> sets = new ArrayList<>();
    private final List<Quotation> quoted = new ArrayList<>();
    private final List<Choice> made = new ArrayList<>();

    SentenceChoice(IndexSnapshot index) {
        this.surroundings = new Surroundings(index);
        this.composition = new Composition(index);
    }

    /// The sentences of an answer.
    ///
    /// @param answering best first, at least one
    Composition of(QuestionAnalysis question, List<ScoredSentence> answering) {
        Candidate best = answering.getFirst().candidate();
        boolean wantsList = question.kind() == QuestionKind.LIST || surroundings.announces(best);
        List<Candidate> list = wantsList ? surroundings.list(best) : List.of();
        Quotation first = answering.getFirst().candidate().quotation();
        if (!list.isEmpty()) {
            list.forEach(item -> add(item, Fate.LIST_ITEM, MOST_ITEMS, Optional.of(first)));
            answering.forEach(scored -> replace(scored.candidate(), list, first));
            return composition;
        }
        for (ScoredSentence scored : answering) {
            add(scored.candidate(), Fate.SHOWN, MOST_SENTENCES, Optional.empty());
        }
        explain(answering.getFirst().candidate());
        return composition;
    }

    /// What became of each sentence that was considered, in the order in which they were.
    List<Choice> made() {
        return List.copyOf(made);
    }

    /// Notes that a list is shown in the place of a sentence that answers, where it is none of its items.
    private void replace(Candidate answering, List<Candidate> list, Quotation first) {
        if (list.stream().map(Candidate::quotation).noneMatch(answering.quotation()::equals)) {
            made.add(new Choice(answering, Fate.LIST_SHOWN, Optional.of(first)));
        }
    }

    private void explain(Candidate first) {
        if (composition.size() <= MOST_SENTENCES) {
            surroundings
                    .explaining(first)
                    .ifPresent(before -> add(before, Fate.CONTEXT, MOST_SENTENCES + 1, Optional.of(first.quotation())));
        }
    }

    private void add(Candidate candidate, Fate as, int most, Optional<Quotation> other) {
        made.add(added(candidate, as, most, other));
    }

    /// Adds a sentence unless it repeats another, or there are enough; the same words elsewhere are cited beside.
    ///
    /// @param as what becomes of it where it is added
    /// @param other the sentence that this is about
    private Choice added(Candidate candidate, Fate as, int most, Optional<Quotation> other) {
        Letters letters = Letters.of(candidate.sentence().text());
        int same = shown.indexOf(letters);
        if (same >= 0) {
            boolean cited = as != Fate.CONTEXT
                    && composition.alsoCite(
                            same, candidate.quotation(), candidate.sentence().speaker());
            return new Choice(candidate, cited ? Fate.CITED_BESIDE : Fate.SAME_WORDS, Optional.of(quoted.get(same)));
        }
        Wordset words = Wordset.of(candidate.sentence().text());
        if (composition.size() == most) {
            return new Choice(candidate, Fate.ENOUGH_SHOWN, Optional.empty());
        }
        for (int i = 0; i < sets.size(); i++) {
            if (words.saysNothingBeside(sets.get(i))) {
                return new Choice(candidate, Fate.REPEATS, Optional.of(quoted.get(i)));
            }
        }
        composition.add(
                candidate.quotation(), candidate.sentence().speaker(), as == Fate.CONTEXT ? Role.CONTEXT : Role.ANSWER);
        shown.add(letters);
        sets.add(words);
        quoted.add(candidate.quotation());
        return new Choice(candidate, as, other);
    }
}
