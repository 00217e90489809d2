package footnote.web;

import footnote.answer.Answer;
import footnote.answer.Answer.AboutService;
import footnote.answer.Answer.Abstained;
import footnote.answer.Answer.Clarify;
import footnote.answer.Answer.Grounded;
import footnote.answer.Answer.Signposted;
import footnote.answer.AnswerSentence;
import footnote.answer.Citation;
import footnote.answer.Conflict;
import footnote.answer.TimelineEntry;
import footnote.answer.Unanswered;
import footnote.ask.Origin;
import footnote.ask.WordingNote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An answer as a page shows it.
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
            List<Unanswered> unanswered,
            String how,
            List<FootnoteView> footnotes)
            implements AnswerView {}

    /// What the documents say differently.
    record ConflictView(String about, List<SideView> sides) {
        static ConflictView of(Conflict conflict, List<Citation> citations) {
            return new ConflictView(
                    conflict.about(),
                    conflict.sides().stream()
                            .map(side -> new SideView(
                                    side.says(),
                                    Origin.of(citations
                                                    .get(side.citations().getFirst() - 1)
                                                    .provenance())
                                            .inBrief(),
                                    side.citations()))
                            .toList());
        }
    }

    /// One of the different answers.
    ///
    /// @param source who published the first of those that give it, and when
    record SideView(String says, String source, List<Integer> footnotes) {}

    /// What was so at one time.
    record TimeView(String date, List<Integer> footnotes) {
        static TimeView of(TimelineEntry entry) {
            return new TimeView(Origin.timeOf(entry), entry.citations());
        }
    }

    /// A short answer with the number of its footnote.
    record ShortView(String text, int footnote) {}

    /// A refusal, with passages that come near, and questions that would be answered.
    record Refused(String message, List<FootnoteView> nearest, List<String> choices) implements AnswerView {}

    /// A question back, with questions to choose from.
    record AskedBack(String message, List<String> choices) implements AnswerView {}

    /// What the service says of itself.
    record Told(String message) implements AnswerView {}

    /// That other people can help; where, the page shows beneath.
    record Pointed(String message) implements AnswerView {}

    /// One sentence with the numbers of its footnotes.
    ///
    /// @param said who says it, where it does not name them itself; null where it does or nobody does
    /// @param isContext whether it is shown for the sake of the one before it alone
    record SentenceView(String text, @Nullable String said, boolean isContext, List<Integer> footnotes) {
        static SentenceView of(AnswerSentence sentence, Grounded answer) {
            return new SentenceView(
                    sentence.text(),
                    answer.attribution(sentence).orElse(null),
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
                        grounded.conflicts().stream()
                                .map(conflict -> ConflictView.of(conflict, grounded.citations()))
                                .toList(),
                        grounded.timeline().stream().map(TimeView::of).toList(),
                        grounded.unanswered(),
                        WordingNote.of(grounded.wording()).text(),
                        grounded.citations().stream().map(FootnoteView::of).toList());
            case Abstained abstained ->
                new Refused(
                        abstained.message(),
                        abstained.nearest().stream()
                                .map(near -> FootnoteView.of(near.citation()))
                                .toList(),
                        abstained.choices());
            case Signposted(var message, var _) -> new Pointed(message);
            case AboutService(var message) -> new Told(message);
            case Clarify(var message, var choices) -> new AskedBack(message, choices);
        };
    }
}
