package footnote.web;

import footnote.answer.Answer;
import footnote.answer.Answer.AboutService;
import footnote.answer.Answer.Abstained;
import footnote.answer.Answer.Clarify;
import footnote.answer.Answer.Grounded;
import footnote.answer.AnswerSentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An answer as a page shows it.
sealed interface AnswerView {
    /// Sentences with their footnotes.
    ///
    /// @param shortAnswer a few words that answer by themselves; null where there are none
    record Found(@Nullable ShortView shortAnswer, List<SentenceView> sentences, List<FootnoteView> footnotes)
            implements AnswerView {}

    /// A short answer with the number of its footnote.
    record ShortView(String text, int footnote) {}

    /// A refusal, with passages that come near.
    record Refused(String message, List<FootnoteView> nearest) implements AnswerView {}

    /// A question back, with questions to choose from.
    record AskedBack(String message, List<String> choices) implements AnswerView {}

    /// What the service says of itself.
    record Told(String message) implements AnswerView {}

    /// One sentence with the numbers of its footnotes.
    ///
    /// @param said who says it, where it does not name them itself; null where it does or nobody does
    /// @param isContext whether it is shown for the sake of the one before it alone
    record SentenceView(String text, @Nullable String said, boolean isContext, List<Integer> footnotes) {
        static SentenceView of(AnswerSentence sentence, Grounded answer) {
            return new SentenceView(
                    sentence.text(),
                    answer.firstCitedBy(sentence).attribution().orElse(null),
                    sentence.role() == AnswerSentence.Role.CONTEXT,
                    sentence.citations());
        }
    }

    static AnswerView of(Answer answer) {
        return switch (answer) {
            case Grounded grounded ->
                new Found(
                        grounded.shortAnswer() == null
                                ? null
                                : new ShortView(
                                        grounded.shortAnswer().text(),
                                        grounded.shortAnswer().citation()),
                        grounded.sentences().stream()
                                .map(sentence -> SentenceView.of(sentence, grounded))
                                .toList(),
                        grounded.citations().stream().map(FootnoteView::of).toList());
            case Abstained abstained ->
                new Refused(
                        abstained.message(),
                        abstained.nearest().stream()
                                .map(near -> FootnoteView.of(near.citation()))
                                .toList());
            case AboutService(var message) -> new Told(message);
            case Clarify(var message, var choices) -> new AskedBack(message, choices);
        };
    }
}
