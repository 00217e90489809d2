package footnote.answer;

import java.util.List;

/// One sentence of an answer.
///
/// @param citations the numbers of the footnotes that it rests on, at least one
/// @param support how sure it is that they say so, 0 to 1; 1 for a word-for-word quotation
public record AnswerSentence(String text, List<Integer> citations, double support) {
    public AnswerSentence {
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("a sentence without a citation: " + text);
        }
        if (support < 0 || support > 1) {
            throw new IllegalArgumentException("support is 0 to 1, not " + support);
        }
    }
}
