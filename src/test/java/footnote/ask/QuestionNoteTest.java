package footnote.ask;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Answer;
import footnote.conversation.Question;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuestionNoteTest {
    @Test
    void whatWasAnsweredAsItWasTypedNeedsNone() {
        assertThat(QuestionNote.of(reply("Who runs it?", false))).isEmpty();
    }

    @Test
    void itSaysWhichQuestionWasAnswered() {
        assertThat(QuestionNote.of(reply("Who runs the ferry?", false)))
                .contains(new QuestionNote("Showing answers for: Who runs the ferry?"));
    }

    @Test
    void andWhoPutItSo() {
        assertThat(QuestionNote.of(reply("Who runs the ferry?", true))
                        .orElseThrow()
                        .text())
                .startsWith("Showing answers for: Who runs the ferry? (")
                .contains("language model");
    }

    private static Reply reply(String resolved, boolean isRewritten) {
        return new Reply(
                Question.of("Who runs it?"),
                resolved,
                isRewritten,
                new Answer.AboutService("I answer from documents."),
                List.of(),
                "id",
                "g1",
                "hybrid",
                1,
                List.of(),
                Optional.empty());
    }
}
