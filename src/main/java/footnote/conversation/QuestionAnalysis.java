package footnote.conversation;

import java.util.List;

/// What is asked.
///
/// @param corrected the question with misspelt words mended; the question itself where none are
/// @param wanted the kind of answer
/// @param terms each once, in the order of the question; empty where it has function words only
/// @param names terms of words written with a capital inside the question, which an answer must be about
/// @param numbers terms with a digit in them, years among them, which an answer must be about
public record QuestionAnalysis(
        Question question,
        String corrected,
        AnswerType wanted,
        List<QuestionTerm> terms,
        List<String> names,
        List<String> numbers) {
    public QuestionAnalysis {
        terms = List.copyOf(terms);
        names = List.copyOf(names);
        numbers = List.copyOf(numbers);
    }
}
