package footnote.answer;

import java.util.List;
import java.util.Locale;

/// One sentence of an answer.
///
/// @param citations the numbers of the footnotes that it rests on, at least one
/// @param support how sure it is that they say so, 0 to 1; 1 for a word-for-word quotation
/// @param role what it is there for
public record AnswerSentence(String text, List<Integer> citations, double support, Role role) {
    /// What a sentence is in an answer for.
    public enum Role {
        ANSWER,
        /// It stands before the one shown before it, which cannot be understood without.
        CONTEXT;

        /// The name in lower case, as JSON writes it.
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A sentence that answers.
    public AnswerSentence(String text, List<Integer> citations, double support) {
        this(text, citations, support, Role.ANSWER);
    }

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
