package footnote.conversation;

import footnote.index.SearchTerm;
import java.util.LinkedHashMap;
import java.util.List;

/// What is asked.
///
/// @param corrected the question with misspelt words mended; the question itself where none are
/// @param kind what it is after
/// @param wanted the kind of answer
/// @param time that is asked about
/// @param terms each once, in the order of the question; empty where it has function words only
/// @param names terms of words written with a capital inside the question, which an answer must be about
/// @param numbers terms with a digit in them, years among them, which an answer must be about
/// @param context terms of what was said before, to be searched for besides; an answer need not have them
/// @param meant the text whose meaning is looked for: the question, after the one before it where they are
///     about the same
/// @param corrections the words that were mended, in the order of the question
public record QuestionAnalysis(
        Question question,
        String corrected,
        QuestionKind kind,
        AnswerType wanted,
        TimeScope time,
        List<QuestionTerm> terms,
        List<String> names,
        List<String> numbers,
        List<SearchTerm> context,
        String meant,
        List<Correction> corrections) {
    public QuestionAnalysis {
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

    /// The same as if no time were asked about.
    public QuestionAnalysis atAnyTime() {
        return new QuestionAnalysis(
                question, corrected, kind, wanted, TimeScope.ANY, terms, names, numbers, context, meant, corrections);
    }
}
