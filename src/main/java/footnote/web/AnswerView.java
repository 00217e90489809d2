package footnote.web;

import footnote.answer.Answer;
import footnote.answer.Answer.Abstained;
import footnote.answer.Answer.Clarify;
import footnote.answer.Answer.Grounded;
import java.util.List;

/// An answer as a page shows it.
sealed interface AnswerView {
    /// Sentences with their footnotes.
    record Found(List<SentenceView> sentences, List<FootnoteView> footnotes) implements AnswerView {}

    /// A refusal, with passages that come near.
    record Refused(String message, List<FootnoteView> nearest) implements AnswerView {}

    /// A question back, with questions to choose from.
    record AskedBack(String message, List<String> choices) implements AnswerView {}

    /// One sentence with the numbers of its footnotes.
    record SentenceView(String text, List<Integer> footnotes) {}

    static AnswerView of(Answer answer) {
        return switch (answer) {
            case Grounded grounded ->
                new Found(
                        grounded.sentences().stream()
                                .map(sentence -> new SentenceView(sentence.text(), sentence.citations()))
                                .toList(),
                        grounded.citations().stream().map(FootnoteView::of).toList());
            case Abstained abstained ->
                new Refused(
                        abstained.message(),
                        abstained.nearest().stream()
                                .map(near -> FootnoteView.of(near.citation()))
                                .toList());
            case Clarify(var message, var choices) -> new AskedBack(message, choices);
        };
    }
}
