package footnote.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import footnote.answer.Answer;
import footnote.answer.Signpost;
import footnote.conversation.InvalidQuestionException;
import footnote.conversation.Question;
import footnote.conversation.Turn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is done with a question before anything else is.
class CareTest {
    private static final Signpost OWN = new Signpost("Children's services", "020 7946 0000", "if a child is not safe");

    private final List<Inquiry> lookedUp = new ArrayList<>();
    private final Care care = new Care(new Contacts("", List.of(OWN)));

    @ParameterizedTest
    @CsvSource({
        "my dad hits me, being hurt",
        "i want to die, face this alone",
        "a man with a knife is outside my house he is trying to get in, press 55",
        "i feel so hopeless, hard time"
    })
    void whoeverNeedsPeopleIsToldWhereTheyAreBeforeAnythingIsLookedUp(String typed, String calm) {
        Reply reply = ask(Inquiry.of(typed));

        assertThat(lookedUp).isEmpty();
        assertThat(reply.answer()).isInstanceOfSatisfying(Answer.Signposted.class, signposted -> {
            assertThat(signposted.message()).contains(calm).contains("This is a program");
            assertThat(signposted.signposts())
                    .extracting(Signpost::contact)
                    .containsExactly("999", "111", "116 123", "text SHOUT to 85258", "0800 1111", "020 7946 0000");
        });
    }

    @Test
    void aTopicIsLookedUpAndTheSignpostsStandBesideTheAnswer() {
        Reply reply = ask(Inquiry.of("What does the council do about domestic abuse?"));

        assertThat(reply.answer()).isInstanceOf(Answer.AboutService.class);
        assertThat(reply.signposts()).hasSize(6).contains(OWN);
        assertThat(FootnotedText.of(reply).whole())
                .startsWith("Looked up.\n\nIf you")
                .contains("- Samaritans: 116 123");
    }

    @Test
    void anythingElseIsLookedUpAlone() {
        assertThat(ask(Inquiry.of("How much was the loan?")).signposts()).isEmpty();
    }

    @Test
    void personalDetailsAreLookedUpNowhere() {
        assertThatExceptionOfType(InvalidQuestionException.class)
                .isThrownBy(() -> ask(Inquiry.of("Ring 07700 900123 about the loan")))
                .withMessageContaining("a telephone number")
                .withMessageNotContaining("900");
        assertThat(lookedUp).isEmpty();
    }

    @Test
    void whoeverNeedsPeopleMayTypeWhoTheyAre() {
        assertThat(ask(Inquiry.of("my dad hits me, ring 07700 900123")).answer())
                .isInstanceOf(Answer.Signposted.class);
    }

    @Test
    void earlierQuestionsOfTheKindGoNoFurther() {
        var inquiry = Inquiry.of("How much was the loan?")
                .after(List.of(turn("my dad hits me"), turn("call 07700 900123"), turn("Who lent it?")));

        assertThat(care.withoutSuch(inquiry).history())
                .extracting(turn -> turn.question().text())
                .containsExactly("Who lent it?");
    }

    @Test
    void ofWhatSuchPeopleTypeNoWordIsRemembered() {
        var inquiry = Inquiry.of("i want to die");

        assertThat(Asked.of(Instant.EPOCH, Door.WEB, inquiry, Told.of(ask(inquiry))))
                .isInstanceOfSatisfying(
                        Asked.Textless.class,
                        textless -> assertThat(textless.status()).isEqualTo("signposted"));
    }

    private Reply ask(Inquiry inquiry) {
        return care.take(inquiry, harmless -> {
            lookedUp.add(harmless);
            return reply(harmless);
        });
    }

    private static Reply reply(Inquiry inquiry) {
        return new Reply(
                Question.of(inquiry.question()),
                inquiry.question(),
                false,
                new Answer.AboutService("Looked up."),
                List.of(),
                "id",
                "generation",
                "lexical",
                1,
                List.of(),
                Optional.empty());
    }

    private static Turn turn(String question) {
        return new Turn(Question.of(question), Optional.empty());
    }
}
