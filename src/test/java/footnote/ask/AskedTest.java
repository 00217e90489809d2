package footnote.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.answer.Answer;
import footnote.conversation.Question;
import footnote.conversation.Turn;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a door hands over to be remembered.
class AskedTest {
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    @Test
    void aReplyIsToldAsDoorsTellItWithWhatWasTypedBefore() {
        var reply = new Reply(
                Question.of("and in 2018?"),
                "How much was it in 2018?",
                false,
                new Answer.AboutService("I answer from documents."),
                List.of(),
                "an-id",
                "g1",
                "hybrid",
                12,
                List.of(),
                Optional.empty());
        Inquiry inquiry = Inquiry.of("and in 2018?")
                .after(List.of(new Turn(Question.of("How much was it?"), Optional.of("£54m"))));

        var told = Told.of(reply);
        Asked asked = Asked.of(NOON, Door.MCP, inquiry, told);

        assertThat(asked)
                .isEqualTo(new Asked.Answered(NOON, Door.MCP, List.of("How much was it?"), AnswerJson.of(reply)));
        assertThat(((Asked.Answered) asked).answer()).as("made once").isSameAs(told.json());
        assertThat(asked.id()).isEqualTo("an-id");
        assertThat(asked.status()).isEqualTo("about_service");
    }

    @Test
    void whatCameToNoReplyHasAnIdOfItsOwn() {
        var one = Asked.Textless.of(NOON, Door.API, "failed");

        assertThat(one.id())
                .isNotEqualTo(Asked.Textless.of(NOON, Door.API, "failed").id());
    }

    @Test
    void anOpinionIsOfTheWholeOrOfASentence() {
        assertThat(new Feedback("an-id", NOON, 0, true, "").sentence()).isZero();
        assertThatThrownBy(() -> new Feedback("an-id", NOON, -1, true, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Feedback("an-id", NOON, 1, true, "x".repeat(1_001)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
