package footnote.conversation;

import footnote.index.IndexSnapshot;
import footnote.index.SearchTerm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// What is asked.
///
/// @param corrected the question with misspelt words mended; the question itself where none are
/// @param read the question as it is read beside sentences; where it asks about a change, what it asks about
/// @param setting the occasion that it is about
/// @param kind what it is after
/// @param wanted the kind of answer
/// @param time that is asked about
/// @param view the terms that name whose view is asked for; none where anybody's will do
/// @param terms each once, in the order of the question; empty where it has function words only
/// @param names terms of words written with a capital inside the question, which an answer must be about
/// @param numbers terms with a digit in them, years among them, which an answer must be about
/// @param context terms of what was said before, to be searched for besides; an answer need not have them
/// @param meant the text whose meaning is looked for: the question, after the one before it where they are
///     about the same
/// @param corrections the words that were mended, in the order of the question
/// @param parts how many questions were asked at once, this one among them; the effort is shared between them
public record QuestionAnalysis(
        Question question,
        String corrected,
        String read,
        Optional<Setting> setting,
        QuestionKind kind,
        AnswerType wanted,
        TimeScope time,
        List<String> view,
        List<QuestionTerm> terms,
        List<String> names,
        List<String> numbers,
        List<SearchTerm> context,
        String meant,
        List<Correction> corrections,
        int parts) {
    public QuestionAnalysis {
        view = List.copyOf(view);
        terms = List.copyOf(terms);
        names = List.copyOf(names);
        numbers = List.copyOf(numbers);
        context = List.copyOf(context);
        corrections = List.copyOf(corrections);
    }

    /// All terms as they are searched for, those of the question first, each once: one that was said before,
    /// too, counts
    /// for more.
    public List<SearchTerm> searched() {
        var weights = new LinkedHashMap<String, Double>();
        terms.forEach(term -> weights.put(term.term(), term.weight()));
        context.forEach(term -> weights.merge(term.term(), term.weight(), Double::sum));
        return SearchTerm.of(weights);
    }

    /// The terms of the part that asks, which count most; those that set the scene count less.
    public List<QuestionTerm> asking() {
        double most = terms.stream().mapToDouble(QuestionTerm::weight).max().orElse(0);
        return terms.stream().filter(term -> term.weight() == most).toList();
    }

    /// Whether a term of the question is of a name or a number.
    public boolean isDetail(QuestionTerm term) {
        return names.contains(term.term()) || numbers.contains(term.term());
    }

    /// The words of names and numbers that an index does not know, as they stand in the question.
    public List<String> unknownDetails(IndexSnapshot index) {
        return terms.stream()
                .filter(this::isDetail)
                .filter(term -> !index.knows(term.term()))
                .map(QuestionTerm::word)
                .distinct()
                .toList();
    }

    /// The same as if no time were asked about.
    public QuestionAnalysis atAnyTime() {
        return with(TimeScope.ANY, parts);
    }

    /// The same as one of so many questions asked at once.
    public QuestionAnalysis among(int questions) {
        return with(time, questions);
    }

    private QuestionAnalysis with(TimeScope asked, int together) {
        return new QuestionAnalysis(
                question,
                corrected,
                read,
                setting,
                kind,
                wanted,
                asked,
                view,
                terms,
                names,
                numbers,
                context,
                meant,
                corrections,
                together);
    }
}
