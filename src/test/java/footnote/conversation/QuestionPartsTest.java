package footnote.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionPartsTest {
    private final QuestionParts parts = new QuestionParts(new FollowUps());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who runs the library and when does it open?                      | Who runs the library? / When does it open?
            How much was borrowed, and how big is the deficit?               | How much was borrowed? / How big is the deficit?
            What did the report say? Has anything been done since?           | What did the report say? / Has anything been done since?
            When and where was the meeting held?                             | When was the meeting held? / Where was the meeting held?
            Did the council reply and did they say sorry?                    | Did the council reply? / Did they say sorry?
            What did inspectors find and what grade did they give?           | What did inspectors find? / What grade did they give?
            Who is the mayor and what does the post pay and who chose her?      | Who is the mayor? / What does the post pay? / Who chose her?
            which school closed and what happened to the pupils              | Which school closed? / What happened to the pupils
            """)
    void takesQuestionsApart(String asked, String expected) {
        assertThat(own(asked)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who runs the library?",
                "Does the council say how staff are trained and how they are paid?",
                "What is the difference between what the council said and what has been done?",
                "What do parents and teachers say about the merger?",
                "Which children are safe and are not listened to?",
                "What did inspectors find and recommend?",
                "Is hiring frozen or are the council taking people on, whether or not they can pay?",
                "Can you help me? Where do I report a pothole?",
                "I rang twice. My bin was not emptied. When is it collected?",
                "library opening hours",
                "What did they find when they came and what it was that they liked?",
                "Who leads the service? ?",
                "When is it open? 😀?",
                "When did Anna Price and Will Brown resign?",
                "Why did Mr. Brook resign?"
            })
    void leavesOneQuestionWhole(String asked) {
        ResolvedQuestion whole = ResolvedQuestion.alone(Question.of(asked));

        assertThat(parts.of(whole)).containsExactly(asked);
    }

    @Test
    void takesWhatALaterPartLeavesOutFromTheOneBeforeAndItsAnswer() {
        ResolvedQuestion whole = ResolvedQuestion.alone(Question.of("Who is the head and when did she retire?"));
        List<String> own = parts.of(whole);
        var first = new Turn(Question.of(own.getFirst()), Optional.of("Mrs Anna Brook is the head."));

        assertThat(parts.resolved(whole, own.getLast(), List.of(first)).own()).isEqualTo("When did Anna Brook retire?");
        assertThat(parts.resolved(whole, "Why?", List.of(first)).standalone()).isEqualTo("Who is the head? Why?");
    }

    @Test
    void whatSoundsLikeACourtesyMayBeAQuestion() {
        assertThat(own("Can I appeal? Who decides?")).isEqualTo("Can I appeal? / Who decides?");
        assertThat(own("Why did Mr. Brook resign? Who came after?"))
                .isEqualTo("Why did Mr. Brook resign? / Who came after?");
    }

    @Test
    void tellsTheSceneWithEachPart() {
        assertThat(own("My son is at Elm Park school. Who is the head and when does term start?"))
                .isEqualTo("My son is at Elm Park school. Who is the head?"
                        + " / My son is at Elm Park school. When does term start?");
    }

    @Test
    void keepsWhatTheFirstPartGoesOnFrom() {
        var followUp = new ResolvedQuestion(
                Question.of("and what was it rated and who said so?"),
                "Was the pool inspected?",
                "and what was it rated and who said so?",
                List.of());

        assertThat(parts.resolved(followUp, parts.of(followUp).getFirst(), List.of())
                        .before())
                .isEqualTo("Was the pool inspected?");
    }

    @Test
    void leavesARambleOfManyQuestionsWhole() {
        String ramble = "What is it? Who did it? When was it? Where was it?";

        assertThat(parts.of(ResolvedQuestion.alone(Question.of(ramble)))).hasSize(1);
    }

    private String own(String asked) {
        return String.join(" / ", parts.of(ResolvedQuestion.alone(Question.of(asked))));
    }
}
