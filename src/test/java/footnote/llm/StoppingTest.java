package footnote.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.llm.Ending.Stopped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/// A caller that wants no more has the server told at once.
class StoppingTest {
    private final CountDownLatch hungUp = new CountDownLatch(1);

    private RawServer.Script speakOnceAndWait() {
        return visit -> {
            visit.say(RawServer.STREAM_HEAD);
            visit.piece("Hello");
            visit.awaitHangUp();
            hungUp.countDown();
        };
    }

    private static LanguageModel model(RawServer server) {
        return LanguageModel.of(Talk.settings(Provider.OPENAI, server.url(), Talk.PATIENT));
    }

    @Test
    void theServerSeesTheHangUpWhenTheCallerHasEnough() throws IOException, InterruptedException {
        try (var server = new RawServer(speakOnceAndWait())) {
            Ending ending = model(server).write(Talk.PROMPT, Talk.PATIENT.deadline(), _ -> false);

            assertThat(ending).isEqualTo(new Stopped());
            hungUp.await();
            server.assertNothingIsLeft();
        }
    }

    @Test
    void noPieceComesAfterTheOneThatWasEnough() throws IOException {
        try (var server = new RawServer(visit -> {
            visit.say(RawServer.STREAM_HEAD);
            visit.chunk(RawServer.event("one") + RawServer.event("two") + RawServer.event("three"));
            visit.chunk("data: {\"error\":\"too late to matter\"}\n\n");
            visit.awaitHangUp();
        })) {
            var pieces = new ArrayList<String>();

            Ending ending = model(server).write(Talk.PROMPT, Talk.PATIENT.deadline(), piece -> {
                pieces.add(piece);
                return pieces.size() < 2;
            });

            assertThat(ending).isEqualTo(new Stopped());
            assertThat(pieces).containsExactly("one", "two");
            server.assertNothingIsLeft();
        }
    }

    @Test
    void anExceptionOfTheCallersReachesTheCaller() throws IOException, InterruptedException {
        try (var server = new RawServer(speakOnceAndWait())) {
            LanguageModel model = model(server);

            assertThatThrownBy(() -> model.write(Talk.PROMPT, Talk.PATIENT.deadline(), _ -> {
                        throw new IllegalStateException("mine");
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("mine");
            hungUp.await();
            server.assertNothingIsLeft();
        }
    }

    @Test
    void aThreadThatIsInterruptedWhileItWaitsForAPieceStopsTheModel() throws IOException, InterruptedException {
        var spoken = new CountDownLatch(1);
        try (var server = new RawServer(speakOnceAndWait())) {
            Ending ending = interrupted(server, spoken);

            assertThat(ending).isEqualTo(new Stopped());
            hungUp.await();
            server.assertNothingIsLeft();
        }
    }

    @Test
    void aThreadThatIsInterruptedWhileItWaitsForTheHeadersStopsTheModel() throws IOException, InterruptedException {
        var asked = new CountDownLatch(1);
        try (var server = new RawServer(visit -> {
            asked.countDown();
            visit.awaitHangUp();
            hungUp.countDown();
        })) {
            Ending ending = interrupted(server, asked);

            assertThat(ending).isEqualTo(new Stopped());
            hungUp.await();
            server.assertNothingIsLeft();
        }
    }

    @Test
    void aThreadThatIsInterruptedWhileItWaitsToRetryStops() throws IOException, InterruptedException {
        var asked = new CountDownLatch(1);
        try (var server = new RawServer(visit -> {
            visit.say("HTTP/1.1 429 Wait\r\nRetry-After: 20\r\nContent-Length: 0\r\n\r\n");
            visit.awaitHangUp();
            asked.countDown();
        })) {
            assertThat(interrupted(server, asked)).isEqualTo(new Stopped());
            server.assertNothingIsLeft();
        }
    }

    /// Has a model write on a thread of its own, which is interrupted when the latch opens or the first piece has come.
    private static Ending interrupted(RawServer server, CountDownLatch when) throws InterruptedException {
        var ending = new AtomicReference<Ending>();
        var stillInterrupted = new AtomicBoolean();
        Thread thread = Thread.ofVirtual().start(() -> {
            ending.set(model(server).write(Talk.PROMPT, Talk.PATIENT.deadline(), _ -> {
                when.countDown();
                return true;
            }));
            stillInterrupted.set(Thread.currentThread().isInterrupted());
        });
        when.await();
        thread.interrupt();
        thread.join();
        assertThat(stillInterrupted).isTrue();
        return ending.get();
    }
}
