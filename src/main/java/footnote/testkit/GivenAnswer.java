package footnote.testkit;

import footnote.answer.Answer;
import footnote.answer.AnswerSentence;
import footnote.ask.Reply;
import footnote.index.IndexSnapshot;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AssertProvider;

/// A reply with what the documents say at the places that it cites. AssertJ's `assertThat` gives an [AnswerAssert].
///
/// @param citations all that are shown, in the order of the answer
public record GivenAnswer(Reply reply, List<CitedText> citations) implements AssertProvider<AnswerAssert> {
    public GivenAnswer {
        citations = List.copyOf(citations);
    }

    static GivenAnswer of(Reply reply, IndexSnapshot snapshot) {
        return new GivenAnswer(
                reply,
                reply.answer().shown().stream()
                        .map(citation -> CitedText.of(citation, snapshot))
                        .toList());
    }

    /// What was answered.
    public Answer answer() {
        return reply.answer();
    }

    /// For AssertJ, which calls it itself.
    @Override
    public AnswerAssert assertThat() {
        return new AnswerAssert(this);
    }

    /// The question and what became of it, for messages: a line for the answer, and one for each citation.
    @Override
    public String toString() {
        return Stream.concat(
                        Stream.of("'%s' %s".formatted(reply.question().text(), outcome(answer()))),
                        citations.stream().map(CitedText::toString))
                .collect(Collectors.joining("\n  "));
    }

    private static String outcome(Answer answer) {
        return switch (answer) {
            case Answer.Grounded grounded ->
                "was answered with%s: %s"
                        .formatted(
                                grounded.shortAnswer() == null
                                        ? ""
                                        : " '" + grounded.shortAnswer().text() + "'",
                                grounded.sentences().stream()
                                        .map(AnswerSentence::text)
                                        .collect(Collectors.joining(" ")));
            case Answer.Abstained refusal -> "was refused because of " + refusal.reason() + ": " + refusal.message();
            case Answer.Clarify clarify -> "was asked back: " + clarify.message() + " " + clarify.choices();
            case Answer.Signposted signposted -> "was shown where help is found: " + signposted.message();
            case Answer.AboutService about -> "was taken for a question to the service: " + about.message();
        };
    }
}
