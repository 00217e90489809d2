package footnote.web;

import footnote.answer.AnswerStatus;
import footnote.ask.AnswerJson;
import footnote.ask.AnswerJson.UnansweredJson;
import footnote.ask.WordingNote;
import footnote.index.IndexSnapshot;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An answer as a page shows it: one that was just given, or one from the record.
sealed interface AnswerView {
    /// Sentences with their footnotes.
    ///
    /// @param shortAnswer a few words that answer by themselves; null where there are none
    /// @param unanswered those of several questions that are not answered
    /// @param how who worded the sentences, in whole sentences
    record Found(
            @Nullable ShortView shortAnswer,
            List<SentenceView> sentences,
            List<ConflictView> conflicts,
            List<TimeView> timeline,
            List<UnansweredJson> unanswered,
            String how)
            implements AnswerView {}

    /// A short answer with the number of its footnote.
    record ShortView(String text, int footnote) {}

    /// A refusal, with passages that come near, and questions that would be answered.
    record Refused(String message, List<FootnoteView> nearest, List<String> choices) implements AnswerView {}

    /// A question back, with questions to choose from.
    record AskedBack(String message, List<String> choices) implements AnswerView {}

    /// What the service says of itself.
    record Told(String message) implements AnswerView {}

    static AnswerView of(AnswerJson answer, IndexSnapshot index) {
        return switch (AnswerStatus.valueOf(answer.status().toUpperCase(Locale.ROOT))) {
            case ANSWERED, PARTLY_ANSWERED ->
                new Found(
                        shortAnswer(answer),
                        SentenceView.of(answer, index),
                        answer.conflicts().stream()
                                .map(conflict -> ConflictView.of(conflict, answer.citations()))
                                .toList(),
                        answer.timeline().stream()
                                .map(entry -> TimeView.of(entry, answer.citations()))
                                .toList(),
                        answer.unanswered(),
                        WordingNote.of(answer).text());
            case NO_EVIDENCE ->
                new Refused(
                        message(answer),
                        answer.nearest().stream()
                                .map(near -> FootnoteView.of(near, index))
                                .toList(),
                        answer.choices());
            case NEEDS_CLARIFICATION -> new AskedBack(message(answer), answer.choices());
            case ABOUT_SERVICE -> new Told(message(answer));
            case SIGNPOSTED -> throw new IllegalArgumentException("where help is found has a page of its own");
        };
    }

    private static String message(AnswerJson answer) {
        return Objects.requireNonNullElse(answer.message(), "");
    }

    private static @Nullable ShortView shortAnswer(AnswerJson answer) {
        String text = answer.shortAnswer();
        if (text == null) {
            return null;
        }
        int footnote = answer.citations().stream()
                .filter(citation -> citation.quote().contains(text))
                .findFirst()
                .orElse(answer.citations().getFirst())
                .number();
        return new ShortView(text, footnote);
    }
}
