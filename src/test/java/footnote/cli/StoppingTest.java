package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of a service, and of what it is answering, when it is told to end. A language model that takes its time
/// makes answers slow.
class StoppingTest {
    private final Semaphore asked = new Semaphore(0);
    private HttpServer model;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws IOException {
        model = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        model.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        model.start();
    }

    @AfterEach
    void stop() {
        model.stop(0);
    }

    @Test
    void whatIsBeingAnsweredIsAnsweredAndNothingNewIsTaken() throws Exception {
        modelTakes(Duration.ofSeconds(4));
        try (RunningService service = service("30")) {
            var running = service.asking(RunningService.QUESTION);
            awaitModelAsked(1);
            service.terminate();
            awaitStopping(service);

            HttpResponse<String> late = RunningService.await(service.asking(RunningService.QUESTION));
            assertThat(late.statusCode()).isEqualTo(503);
            assertThat(late.headers().firstValue("Retry-After")).contains("5");
            assertThat(late.body()).contains("/problems/stopping");
            assertThat(service.get("/health/ready").body()).contains("unavailable", "The service is being stopped.");
            assertThat(service.get("/health/live").statusCode()).isEqualTo(200);

            HttpResponse<String> answered = RunningService.await(running);
            assertThat(answered.statusCode()).isEqualTo(200);
            assertThat(answered.body()).contains(RunningService.SENTENCE);
            assertThat(service.ended()).isZero();
        }
        assertThat(recorded()).as("answers on the record").isEqualTo(1);
    }

    @Test
    void whatTakesLongerThanTheGraceIsGivenUpAndToldSo() throws Exception {
        modelTakes(Duration.ofMinutes(2));
        try (RunningService service = service("1")) {
            var plain = service.asking(RunningService.QUESTION);
            var streamed = service.asking(RunningService.QUESTION, "Accept", "text/event-stream");
            awaitModelAsked(2);
            long before = System.nanoTime();
            service.terminate();

            assertThat(RunningService.await(plain).statusCode()).isEqualTo(503);
            assertThat(RunningService.await(plain).body()).contains("The service is being stopped");
            assertThat(RunningService.await(streamed).body()).contains("event: error", "The service is being stopped");
            assertThat(service.ended()).isZero();
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(15));
        }
    }

    @Test
    void whereNothingIsBeingAnsweredItEndsAtOnce() throws Exception {
        try (RunningService service = service("60")) {
            long before = System.nanoTime();
            service.terminate();

            assertThat(service.ended()).isZero();
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(10));
            assertThat(service.errors())
                    .contains("Stopping: what is being answered has 60 seconds to end.")
                    .doesNotContain("Exception");
        }
    }

    private void modelTakes(Duration time) {
        model.createContext("/", exchange -> {
            asked.release();
            try {
                TimeUnit.NANOSECONDS.sleep(time.toNanos());
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            exchange.sendResponseHeaders(500, -1);
        });
    }

    private RunningService service(String grace) throws Exception {
        return RunningService.in(
                folder,
                Map.of(
                        "FOOTNOTE_SERVER_GRACE", grace,
                        "FOOTNOTE_LLM_PROVIDER", "openai",
                        "FOOTNOTE_LLM_BASE_URL",
                                "http://127.0.0.1:" + model.getAddress().getPort() + "/v1",
                        "FOOTNOTE_LLM_MODEL", "slow",
                        "FOOTNOTE_LLM_DEADLINE", "120",
                        "FOOTNOTE_LLM_FIRST_PIECE", "100",
                        "FOOTNOTE_LIMITS_DEADLINE", "200"));
    }

    private void awaitModelAsked(int times) throws InterruptedException {
        assertThat(asked.tryAcquire(times, 30, TimeUnit.SECONDS))
                .as("the model was asked")
                .isTrue();
    }

    private static void awaitStopping(RunningService service) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (service.get("/health/ready").statusCode() != 503 && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private int recorded() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + RunningService.record(folder));
                var rows = connection.createStatement().executeQuery("select count(*) from answer")) {
            return rows.getInt(1);
        }
    }
}
