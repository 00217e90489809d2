package footnote.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import footnote.conversation.ResolvedQuestion.Exchange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Questions that go on from others, and what they mean.
class FollowUpsTest {
    private final FollowUps followUps = new FollowUps();

    @Test
    void aFirstQuestionMeansWhatItSays() {
        assertThat(clear("Why is that?")).isEqualTo(ResolvedQuestion.alone(Question.of("Why is that?")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            What did the ferry cost in 2023?      | and in 2018?             | What did the ferry cost in 2018?
            What did the ferry cost in 2023?      | and 2018?                | What did the ferry cost in 2018?
            What happened in May 2024?            | what about June?         | What happened in June 2024?
            What does Ann Reed say about trams?   | What about Cllr Tom Day? | What does Cllr Tom Day say about trams?
            What does Ann Reed say about trams?   | and the council?         | What does the council say about trams?
            What did the inspectors say of trams? | What about residents?    | What did residents say of trams?
            """)
    void aPartTakesThePlaceOfItsLike(String before, String asked, String meant) {
        assertThat(clear(asked, before).standalone()).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            why?
            who from?
            And how many of them?
            when was that?
            What about the ones in Selby?
            Is there a rule on that?
            Did they pay for it?
            How big is the hole in their budget then?
            and when is the fourth one?
            anything for pensioners?
            """)
    void whatLeavesSomethingOutIsReadAfterTheQuestionBefore(String asked) {
        assertThat(clear(asked, "Who runs the ferry?").standalone()).isEqualTo("Who runs the ferry? " + asked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            How much is a season ticket?
            Does the council say what it will do?
            Is it true that the pool is closed?
            How long does it take to get a permit?
            Are there any free buses?
            Which buses does the operator say it will keep?
            """)
    void whatCanBeUnderstoodAloneIsReadAlone(String asked) {
        ResolvedQuestion resolved = clear(asked, "Who runs the ferry?");

        assertThat(resolved.standalone()).isEqualTo(asked);
        assertThat(resolved.isFollowUp()).isFalse();
        assertThat(resolved.context()).containsExactly(new Exchange("Who runs the ferry?", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Something else now. Who painted the lido?           | Who painted the lido?
            Ok, different question: who painted the lido?       | Who painted the lido?
            thanks! Another thing, where is the bus station?    | Where is the bus station?
            """)
    void anotherTopicTakesNothingFromTheOneBefore(String asked, String meant) {
        ResolvedQuestion resolved = clear(asked, "Who runs the ferry?");

        assertThat(resolved.standalone()).isEqualTo(meant);
        assertThat(resolved.context()).isEmpty();
    }

    @Test
    void heIsWhoWasNamedLast() {
        assertThat(meant("Did he say sorry?", turn("Who runs the trams?", "Cllr Tom Day runs the trams.")))
                .isEqualTo("Did Tom Day say sorry?");
        assertThat(meant("What is his plan?", turn("Who is Tom Day?", "He works with Ann Reed.")))
                .isEqualTo("What is Tom Day's plan?");
    }

    @Test
    void sheIsWhoSheWasBeforeAndHeIsTheOther() {
        String meant = meant(
                "And what does she want him to do?",
                turn("Who is Ann Reed?", null),
                turn("Did she write to the paper?", null),
                turn("And who runs the trams?", "Tom Day runs the trams."));

        assertThat(meant).isEqualTo("And what does Ann Reed want Tom Day to do?");
    }

    @Test
    void whereItMayBeEitherItIsAskedBack() {
        assertThat(resolve("What did she say?", turn("Who are Ann Reed and May Bell?", null)))
                .isInstanceOfSatisfying(
                        Resolution.Unclear.class,
                        unclear -> assertThat(unclear.readings())
                                .containsExactly(
                                        Question.of("What did Ann Reed say?"), Question.of("What did May Bell say?")));
    }

    @Test
    void whereNobodyWasNamedWhomItMayMeanThatIsSaid() {
        assertThat(resolve("What did she say?", turn("Who runs the ferry?", "A firm runs it.")))
                .isInstanceOf(Resolution.Open.class);
        assertThat(resolve("What does it say?", turn("Who runs the ferry?", "A firm runs it.")))
                .isInstanceOf(Resolution.Clear.class);
    }

    @Test
    void anOfficeIsNoPerson() {
        assertThat(meant("Did he agree?", turn("What did Selby Council and the Children's Services want?", null)))
                .isEqualTo("What did Selby Council and the Children's Services want? Did he agree?");
    }

    @Test
    void aFollowUpOfAFollowUpKeepsItsTopic() {
        ResolvedQuestion resolved = clear("why?", "What did the ferry cost in 2023?", "and in 2018?");

        assertThat(resolved.standalone()).isEqualTo("What did the ferry cost in 2018? why?");
        assertThat(resolved.context())
                .extracting(Exchange::question)
                .containsExactly("What did the ferry cost in 2018?", "What did the ferry cost in 2023?");
    }

    @Test
    void turnsLongAgoAreForgotten() {
        var before = new ArrayList<>(Collections.nCopies(20, "How much is a season ticket?"));
        before.addFirst("Who is Tom Day?");

        assertThat(clear("why?", before.toArray(String[]::new)).context()).hasSize(6);
    }

    @Test
    void aQuestionThatWouldBecomeTooLongIsReadAlone() {
        String before = "Who runs the ferry " + "to Selby ".repeat(108) + "?";

        assertThat(clear("Why was that so?", before).standalone()).isEqualTo("Why was that so?");
    }

    @Test
    void signsAreTakenAsTheyStand() {
        assertThat(clear("and Tom Day?", "What is Ann Reed's $5 \\1 bonus for?").standalone())
                .isEqualTo("What is Tom Day's $5 \\1 bonus for?");
    }

    @Test
    void aNameInsideOfAWordIsLeftAlone() {
        assertThat(clear("and Mrs Brown?", "Did Mr Hill visit Hillside?").standalone())
                .isEqualTo("Did Mrs Brown visit Hillside?");
    }

    @Test
    void aNameMayBeginWithAnyLetter() {
        assertThat(meant("Did she agree?", turn("What did Łucja Nowak say?", null)))
                .isEqualTo("Did Łucja Nowak agree?");
    }

    @Test
    void whatStandsForTooManyOrBecomesTooLongIsReadAfterTheQuestionBefore() {
        Turn many = turn("Who are Ann Reed, Eve Day, May Bell and Joy Ash?", null);
        assertThat(meant("What did she say?", many)).isEqualTo(many.question().text() + " What did she say?");

        String asked = "Did he say " + "he ".repeat(300) + "?";
        assertThat(meant(asked, turn("Who is Tom Day?", null)))
                .isEqualTo("Who is Tom Day? " + Question.of(asked).text());
    }

    @Test
    void nothingIsLeftOfATopicThatIsNotNamed() {
        assertThat(clear("Anything else ?", "Who runs the ferry?").standalone())
                .isEqualTo("Who runs the ferry? Anything else ?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"and ", "in ", "what about ", "ok, something else "})
    void aLongWordIsReadAtOnce(String opening) {
        String asked = opening + "x".repeat(900) + " a b c d e f g";

        assertThatCode(() ->
                        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> clear(asked, "Who runs the ferry?")))
                .doesNotThrowAnyException();
    }

    private String meant(String asked, Turn... before) {
        return resolve(asked, before).orAlone().standalone();
    }

    private ResolvedQuestion clear(String asked, String... before) {
        return clear(
                resolve(asked, Stream.of(before).map(each -> turn(each, null)).toArray(Turn[]::new)));
    }

    private static ResolvedQuestion clear(Resolution resolution) {
        return assertThat(resolution)
                .asInstanceOf(type(Resolution.Clear.class))
                .actual()
                .question();
    }

    private Resolution resolve(String asked, Turn... before) {
        return followUps.resolve(Question.of(asked), List.of(before));
    }

    private static Turn turn(String question, @Nullable String answer) {
        return new Turn(Question.of(question), Optional.ofNullable(answer));
    }
}
