package footnote.answer;

import footnote.answer.AnswerSentence.Role;
import footnote.conversation.QuestionAnalysis;
import footnote.conversation.QuestionKind;
import footnote.evidence.Candidate;
import footnote.evidence.Letters;
import footnote.evidence.ScoredSentence;
import footnote.index.IndexSnapshot;
import java.util.ArrayList;
import java.util.List;

/// Chooses which of the sentences that answer are shown: the most direct first, none that repeats another, a
/// list whole
/// and in its order, and after a sentence that cannot be understood alone the one that stands before it. For one
/// thread, for one answer.
final class SentenceChoice {
    /// The most sentences that answer, a list aside.
    static final int MOST_SENTENCES = 3;

    /// The most items of a list that are shown.
    private static final int MOST_ITEMS = 10;

    private final Surroundings surroundings;
    private final Composition composition;
    private final List<Letters> shown = new ArrayList<>();
    private final List<Wordset> sets = new ArrayList<>();

    SentenceChoice(IndexSnapshot index) {
        this.surroundings = new Surroundings(index);
        this.composition = new Composition(index);
    }

    /// The sentences of an answer.
    ///
    /// @param answering best first, at least one
    Composition of(QuestionAnalysis question, List<ScoredSentence> answering) {
        List<Candidate> list = question.kind() == QuestionKind.LIST
                ? surroundings.list(answering.getFirst().candidate())
                : List.of();
        if (!list.isEmpty()) {
            addList(list);
            return composition;
        }
        for (ScoredSentence scored : answering) {
            add(scored.candidate(), Role.ANSWER, MOST_SENTENCES);
        }
        explain(answering.getFirst().candidate());
        return composition;
    }

    private void addList(List<Candidate> items) {
        items.forEach(item -> add(item, Role.ANSWER, MOST_ITEMS));
    }

    private void explain(Candidate first) {
        if (composition.size() <= MOST_SENTENCES) {
            surroundings.explaining(first).ifPresent(before -> add(before, Role.CONTEXT, MOST_SENTENCES + 1));
        }
    }

    /// Adds a sentence unless it repeats another, or there are enough; the same words elsewhere are cited beside.
    private void add(Candidate candidate, Role role, int most) {
        Letters letters = Letters.of(candidate.sentence().text());
        int same = shown.indexOf(letters);
        if (same >= 0) {
            if (role == Role.ANSWER) {
                composition.alsoCite(
                        same, candidate.quotation(), candidate.sentence().speaker());
            }
            return;
        }
        Wordset words = Wordset.of(candidate.sentence().text());
        if (composition.size() == most || sets.stream().anyMatch(words::saysNothingBeside)) {
            return;
        }
        composition.add(candidate.quotation(), candidate.sentence().speaker(), role);
        shown.add(letters);
        sets.add(words);
    }
}
