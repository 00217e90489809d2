package footnote.llm;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.llm.Ending.Complete;
import footnote.llm.Ending.Reason;
import footnote.llm.Ending.Stopped;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A real server of a language model: what it makes of our requests, and what we make of what it says.
@Timeout(300)
class RealModelTest {
    private static final Limits PATIENT = RealModel.PATIENT;
    private static final String ENDLESS = RealModel.writing("\"very \" root");

    /// A model that writes on takes many times as long.
    private static final Duration SOON = Duration.ofSeconds(8);

    private static RealModel model;

    @BeforeAll
    static void start() throws IOException {
        model = RealModel.start();
    }

    @AfterAll
    static void stop() throws IOException {
        if (model != null) {
            model.close();
            assertThat(model.exit()).contains(0);
        }
    }

    private static LanguageModel speaking(Provider provider, Limits limits, String extra) {
        return LanguageModel.of(model.settings(provider, limits, extra));
    }

    private static Talk talk(Provider provider, String extra) {
        return Talk.with(speaking(provider, PATIENT, extra), PATIENT);
    }

    @Test
    void whatItWritesComesInPiecesAndIsWholeAtItsEnd() {
        Talk talk = talk(Provider.OPENAI, RealModel.writing("\"Grüße, Welt. [1]\""));

        assertThat(talk.ending()).isEqualTo(new Complete());
        assertThat(talk.text()).isEqualTo("Grüße, Welt. [1]");
        assertThat(talk.pieces()).hasSizeGreaterThan(2);
    }

    @Test
    void anthropicsMessagesAreUnderstoodToo() {
        Talk talk = talk(Provider.ANTHROPIC, "{\"stop_sequences\": [\"e\", \"a\", \"o\"], \"max_tokens\": 2000}");

        assertThat(talk.ending()).isEqualTo(new Complete());
        assertThat(talk.text()).isNotBlank().doesNotContain("e", "a", "o");
    }

    @Test
    void whatBreaksOffAtTheMostTokensIsNotWhole() {
        for (Provider provider : List.of(Provider.OPENAI, Provider.ANTHROPIC)) {
            Talk talk = talk(provider, "{\"max_tokens\": 3}");

            assertThat(talk.reason()).as(provider.label()).contains(Reason.TOO_LONG);
            assertThat(talk.text()).as(provider.label()).isNotEmpty();
        }
    }

    @Test
    void whatTheServerRefusesIsToldInItsWords() {
        Talk grammar = talk(Provider.OPENAI, RealModel.writing("broken("));
        Talk ollama = talk(Provider.OLLAMA, "{}");

        assertThat(grammar.reason()).contains(Reason.BAD_REQUEST);
        assertThat(grammar.message()).contains("failed to parse grammar");
        assertThat(ollama.reason()).contains(Reason.NOT_FOUND);
    }

    @Test
    void moreThanItCanReadIsRefusedAndNotCut() {
        var prompt = new Prompt("", "one two three four five six ".repeat(1_000), 8);

        Ending ending = speaking(Provider.OPENAI, PATIENT, "{}").write(prompt, PATIENT.deadline(), _ -> true);

        assertThat(ending)
                .isInstanceOfSatisfying(
                        Ending.Failure.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.BAD_REQUEST));
    }

    @Test
    void itStopsWritingWhenTheCallerHasEnough() throws IOException, InterruptedException {
        var pieces = new AtomicInteger();

        Ending ending = speaking(Provider.OPENAI, PATIENT, ENDLESS)
                .write(Talk.PROMPT, PATIENT.deadline(), _ -> pieces.incrementAndGet() < 5);

        assertThat(ending).isEqualTo(new Stopped());
        assertThat(pieces).hasValue(5);
        assertThat(model.restsWithin(SOON)).isTrue();
    }

    @Test
    void itStopsWritingWhenWhoeverAskedIsInterrupted() throws IOException, InterruptedException {
        LanguageModel endless = speaking(Provider.OPENAI, PATIENT, ENDLESS);
        Thread asking = Thread.ofVirtual().start(() -> endless.write(Talk.PROMPT, PATIENT.deadline(), _ -> true));
        model.awaitWriting();

        asking.interrupt();

        assertThat(asking.join(SOON)).isTrue();
        assertThat(model.restsWithin(SOON)).isTrue();
    }

    @Test
    void itStopsWritingAtTheDeadline() throws IOException, InterruptedException {
        var limits = new Limits(Duration.ofSeconds(4), Duration.ofSeconds(4), Duration.ofSeconds(4), 20_000);
        long start = System.nanoTime();

        Talk talk = Talk.with(speaking(Provider.OPENAI, limits, ENDLESS), limits);

        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(limits.whole(), limits.whole().plus(SOON));
        assertThat(talk.reason())
                .hasValueSatisfying(reason -> assertThat(reason).isIn(Reason.OUT_OF_TIME, Reason.SLOW_TO_START));
        assertThat(model.restsWithin(SOON)).isTrue();
    }
}
