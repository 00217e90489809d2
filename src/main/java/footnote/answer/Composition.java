package footnote.answer;

import footnote.answer.AnswerSentence.Role;
import footnote.index.IndexSnapshot;
import footnote.passage.Quotation;
import footnote.passage.Speaker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An answer in the making: sentences are added one by one, and each citation gets the next number. For one thread.
final class Composition {
    /// The most places that are cited for one sentence.
    private static final int MOST_PLACES = 3;

    private final IndexSnapshot index;
    private final List<AnswerSentence> sentences = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();

    Composition(IndexSnapshot index) {
        this.index = index;
    }

    /// Adds a quotation as a sentence of its own.
    ///
    /// @param speaker who says it; null where nobody is known to
    void add(Quotation quotation, @Nullable Speaker speaker, Role role) {
        Citation citation = cite(quotation, speaker);
        sentences.add(new AnswerSentence(quotation.text(), List.of(citation.number()), 1, role));
    }

    /// Cites another place that says the same as a sentence already there, unless enough are cited for it.
    ///
    /// @return whether it is cited
    boolean alsoCite(int sentence, Quotation quotation, @Nullable Speaker speaker) {
        AnswerSentence said = sentences.get(sentence);
        if (said.citations().size() == MOST_PLACES) {
            return false;
        }
        var numbers = new ArrayList<>(said.citations());
        numbers.add(cite(quotation, speaker).number());
        sentences.set(sentence, new AnswerSentence(said.text(), numbers, said.support(), said.role()));
        return true;
    }

    /// How many sentences there are.
    int size() {
        return sentences.size();
    }

    List<Citation> citations() {
        return List.copyOf(citations);
    }

    Answer.Grounded with(@Nullable ShortAnswer shortAnswer, Comparison comparison) {
        return new Answer.Grounded(
                shortAnswer,
                sentences,
                citations,
                comparison.conflicts(),
                comparison.timeline(),
                List.of(),
                Wording.QUOTED);
    }

    private Citation cite(Quotation quotation, @Nullable Speaker speaker) {
        Citation citation = Citation.of(citations.size() + 1, quotation, speaker, index);
        citations.add(citation);
        return citation;
    }
}
