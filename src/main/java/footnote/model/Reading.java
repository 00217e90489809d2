package footnote.model;

import footnote.document.Span;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the reader says of one window. The scores of sentences and of the answer are their distances to the
/// score of 'none of these', so that they can be compared across windows: above 0 is likelier than none.
///
/// @param sentences the score of each sentence of the window; negative infinity for one that was not read,
///     since the window was too long
/// @param answer where the shortest answer stands in the window; null where nothing was read
/// @param answerScore how much likelier it is than that there is none
/// @param answerable the logit of 'the window answers'
/// @param support the logit of 'the window supports', where a claim was read and not a question
public record Reading(
        List<Double> sentences, @Nullable Span answer, double answerScore, double answerable, double support) {
    public Reading {
        sentences = List.copyOf(sentences);
    }

    /// The number of the sentence with the highest score, the first of equals.
    ///
    /// @throws java.util.NoSuchElementException when the window has none
    public int bestSentence() {
        return sentences.indexOf(Collections.max(sentences));
    }
}
