package footnote.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.llm.Ending.Complete;
import footnote.llm.Ending.Reason;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A model that keeps failing is left alone for a while.
class CircuitTest {
    /// Stands still until it is moved.
    private static final class HandClock extends Clock {
        private Instant now = Instant.EPOCH;

        void advance(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private final HandClock clock = new HandClock();
    private final AtomicBoolean well = new AtomicBoolean();
    private final AtomicInteger status = new AtomicInteger(500);
    private RawServer server;
    private LanguageModel model;

    @BeforeEach
    void start() throws IOException {
        server = new RawServer(visit -> {
            if (!well.get()) {
                visit.say("HTTP/1.1 " + status.get() + " No\r\nContent-Length: 0\r\n\r\n");
                return;
            }
            visit.say(RawServer.STREAM_HEAD);
            visit.chunk(RawServer.event("Hello") + RawServer.finish("stop") + "data: [DONE]\n\n");
            visit.say(RawServer.LAST_CHUNK);
        });
        model = new RemoteModel(Talk.settings(Provider.OPENAI, server.url(), Talk.PATIENT), clock);
    }

    @AfterEach
    void stop() {
        server.assertNothingIsLeft();
        server.close();
    }

    private Talk talk() {
        return Talk.with(model, Talk.PATIENT);
    }

    private void failThreeTimes() {
        for (int i = 0; i < 3; i++) {
            assertThat(talk().reason()).contains(Reason.SERVER_ERROR);
        }
    }

    @Test
    void afterThreeFailuresTheServerIsNotAskedAndTheLastFailureIsTold() {
        failThreeTimes();

        Talk talk = talk();

        assertThat(talk.reason()).contains(Reason.CIRCUIT_OPEN);
        assertThat(talk.message()).contains("(HTTP 500)");
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void afterARestItIsAskedAgainAndIsWellWhenItAnswers() {
        failThreeTimes();
        well.set(true);
        clock.advance(Circuit.REST.plusMillis(1));

        assertThat(talk().ending()).isEqualTo(new Complete());
        assertThat(talk().ending()).isEqualTo(new Complete());
    }

    @Test
    void afterARestOneFailureIsEnough() {
        failThreeTimes();
        clock.advance(Circuit.REST.plusMillis(1));

        assertThat(talk().reason()).contains(Reason.SERVER_ERROR);
        assertThat(talk().reason()).contains(Reason.CIRCUIT_OPEN);
    }

    @Test
    void aRequestThatTheServerDoesNotTakeTellsNothingOfItsHealth() {
        status.set(400);
        for (int i = 0; i < 6; i++) {
            assertThat(talk().reason()).contains(Reason.BAD_REQUEST);
        }
    }

    @Test
    void aCallerThatStopsOrThrowsAfterTheRestLeavesTheNextOneToTell() {
        failThreeTimes();
        well.set(true);
        clock.advance(Circuit.REST.plusMillis(1));

        model.write(Talk.PROMPT, Talk.PATIENT.deadline(), _ -> false);
        assertThatThrownBy(() -> model.write(Talk.PROMPT, Talk.PATIENT.deadline(), _ -> {
                    throw new IllegalStateException("mine");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(talk().ending()).isEqualTo(new Complete());
    }

    @Test
    void aCallerWithoutTimeAsksNothingAndTellsNothing() {
        well.set(true);
        for (int i = 0; i < 4; i++) {
            Ending ending = model.write(Talk.PROMPT, Deadline.in(Duration.ZERO), _ -> true);

            assertThat(new Talk(List.of(), ending).reason()).contains(Reason.OUT_OF_TIME);
        }

        assertThat(server.requests()).isEmpty();
        assertThat(talk().ending()).isEqualTo(new Complete());
    }
}
