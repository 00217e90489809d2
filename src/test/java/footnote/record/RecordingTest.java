package footnote.record;

import static footnote.record.Samples.LOAN_VERSION;
import static footnote.record.Samples.NOON;
import static footnote.record.Samples.after;
import static footnote.record.Samples.answered;
import static footnote.record.Samples.partly;
import static footnote.record.Samples.refused;
import static footnote.record.Samples.settled;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.ask.Asked;
import footnote.ask.Door;
import footnote.ask.Feedback;
import footnote.record.RecordedAnswer.Opinion;
import footnote.record.RecordedAnswer.Shown;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/// What is kept of questions and answers, and what is not.
@ParameterizedClass
@EnumSource(Engine.class)
class RecordingTest {
    private final Engine engine;

    private RecordPlace place;
    private Recording recording;

    RecordingTest(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        place = engine.place(folder);
        recording = Recording.open(RecordSettings.in(place), InstantSource.fixed(NOON));
    }

    @AfterEach
    void close() {
        recording.close();
    }

    @Test
    void anAnswerIsReadAsItWasGivenThoughItIsYetToBeWritten() {
        recording.asked(answered("a1"));

        RecordedAnswer found = recording.find("a1").orElseThrow();

        assertThat(found.at()).isEqualTo(NOON);
        assertThat(found.door()).isEqualTo("api");
        assertThat(found.status()).isEqualTo("answered");
        assertThat(found.shown()).containsExactly(new Shown(true, "council-loan", LOAN_VERSION));
        assertThat(found.opinions()).isEmpty();
        JsonNode answer = found.answer().orElseThrow();
        assertThat(answer.at("/question").stringValue()).isEqualTo("How much was the loan?");
        assertThat(answer.at("/sentences/0/text").stringValue()).isEqualTo("The loan was £54 million.");
        assertThat(answer.at("/citations/0/quote").stringValue()).isEqualTo("The loan was £54 million.");
        assertThat(answer.at("/citations/0/path").stringValue()).isEqualTo("news/20180012345.txt");
        assertThat(answer.at("/meta/tookMs").doubleValue()).isEqualTo(21.5);
    }

    @Test
    void anAnswerIsKnownFromTheMomentThatItIsGiven() {
        recording.asked(answered("a1"));

        assertThat(recording.knows("a1")).isTrue();
        recording.find("a1");
        assertThat(recording.knows("a1")).as("written").isTrue();
        assertThat(recording.knows("a2")).isFalse();
    }

    @Test
    void itIsStillThereWhenItIsOpenedAgain() throws InterruptedException {
        recording.asked(answered("a1"));
        recording.close();

        recording = Recording.open(RecordSettings.in(place), InstantSource.fixed(NOON));

        assertThat(settled(recording).find("a1")).isPresent();
        assertThat(settled(recording).find("a2")).isEmpty();
    }

    @Test
    void personalDataIsMaskedInWhatWasTypedAndInTheAnswer() throws InterruptedException {
        var asked = answered(
                "a1",
                NOON,
                "I live at RM1 3BD, does Ann Reed get an answer at ann.reed@example.org?",
                "Write to desk@example.org or ring 020 7946 0000.");
        recording.asked(after(asked, "My name is Ann Reed and I rent"));

        JsonNode answer = settled(recording).find("a1").orElseThrow().answer().orElseThrow();

        assertThat(answer.at("/question").stringValue())
                .isEqualTo("I live at [postcode], does [name] [name] get an answer at [e-mail]?");
        assertThat(answer.at("/citations/0/quote").stringValue())
                .isEqualTo("Write to [e-mail] or ring [telephone number].");
        assertThat(answer.toString()).doesNotContain("Ann", "example.org", "7946", "RM1");
    }

    @Test
    void ofAQuestionWithoutTextThereIsOnlyWhatBecameOfIt() throws InterruptedException {
        recording.asked(new Asked.Textless("s1", NOON, Door.WEB, "signposted"));
        recording.feedback(new Feedback("s1", NOON, 0, false, "I told you of something else"));

        assertThat(settled(recording).find("s1"))
                .contains(new RecordedAnswer(
                        "s1",
                        NOON,
                        "web",
                        "signposted",
                        Optional.empty(),
                        List.of(),
                        List.of(new Opinion(0, NOON, false, Optional.empty()))));
    }

    @Test
    void whatPeopleThinkIsKeptForEachSentenceAndMasked() throws InterruptedException {
        recording.asked(answered("a1"));
        recording.feedback(new Feedback("a1", NOON, 0, true, ""));
        recording.feedback(new Feedback("a1", NOON, 1, true, ""));
        recording.feedback(new Feedback("a1", NOON.plusSeconds(5), 1, false, "ring me on 020 7946 0123\0"));
        recording.feedback(new Feedback("nobody's", NOON, 0, true, ""));
        recording.asked(answered("a2"));

        assertThat(settled(recording).find("a2")).isPresent();
        assertThat(settled(recording).find("a1").orElseThrow().opinions())
                .containsExactly(
                        new Opinion(0, NOON, true, Optional.empty()),
                        new Opinion(1, NOON.plusSeconds(5), false, Optional.of("ring me on [telephone number]")));
        assertThat(recording.state().lost()).isZero();
    }

    @Test
    void anAnswerIsVisibleForNinetyDays() throws InterruptedException {
        Duration day = Duration.ofDays(1);
        recording.asked(answered("new", NOON.minus(day.multipliedBy(90)), "Why?", "So."));
        recording.asked(answered("old", NOON.minus(day.multipliedBy(90)).minusMillis(1), "Why?", "So."));

        assertThat(settled(recording).find("new")).isPresent();
        assertThat(settled(recording).find("old")).isEmpty();
    }

    @Test
    void theVersionsThatAreStillShownAreKnown() throws InterruptedException {
        recording.asked(answered("a1"));
        settled(recording);

        assertThat(recording.versions()).containsExactly(LOAN_VERSION);
    }

    @Test
    void openQuestionsAreCountedTogetherWhereTheyAreAlike() throws InterruptedException {
        Instant start = NOON.minusSeconds(100);
        recording.asked(refused("q1", start, "When does the swimming pool open?"));
        recording.asked(refused("q2", start.plusSeconds(1), "when does the swimming pool open"));
        recording.asked(refused("q3", start.plusSeconds(2), "What are the swimming pool's opening times?"));
        recording.asked(refused("q4", start.plusSeconds(3), "Who mends the street lights?"));
        recording.asked(partly(
                "q5",
                start.plusSeconds(4),
                "How much was the loan, and who mends street lights?",
                "who mends street lights"));
        recording.asked(answered("q6"));
        recording.asked(refused("q7", NOON.minus(Duration.ofDays(91)), "When does the swimming pool open?"));
        settled(recording);

        assertThat(recording.unanswered(Instant.EPOCH, NOON, 10))
                .containsExactly(
                        new UnansweredGroup(
                                "when does the swimming pool open", "nothing_on_the_topic", 3, start.plusSeconds(2)),
                        new UnansweredGroup("who mends street lights", "kind_not_found", 2, start.plusSeconds(4)));
        assertThat(recording.unanswered(Instant.EPOCH, NOON, 1)).hasSize(1);
        assertThat(recording.unanswered(start, start.plusSeconds(1), 10))
                .extracting(UnansweredGroup::count)
                .containsExactly(1L);
    }

    @Test
    void aQuestionThatCannotBeWrittenIsLostAlone() throws InterruptedException {
        recording.asked(answered("a1"));
        recording.asked(Samples.unwritable("b1"));
        recording.asked(answered("a2"));

        assertThat(settled(recording).find("a2")).isPresent();
        assertThat(settled(recording).find("a1")).isPresent();
        assertThat(settled(recording).find("b1")).isEmpty();
        RecordState state = recording.state();
        assertThat(state.written()).isEqualTo(2);
        assertThat(state.lost()).isEqualTo(1);
        assertThat(state.lastError()).hasValue("IllegalStateException");
        assertThat(state.isWell()).isTrue();
    }

    @Test
    void whatIsAskedAfterTheEndIsLost() {
        recording.close();

        recording.asked(answered("a1"));

        assertThat(recording.state().lost()).isEqualTo(1);
    }
}
