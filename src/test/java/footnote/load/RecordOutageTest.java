package footnote.load;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.eval.Latencies;
import footnote.record.PostgresServer;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// With the database of the record gone, everybody is answered as before, and the record catches up, or says how much
/// it has lost.
@Tag("soak")
@Timeout(300)
class RecordOutageTest {
    private static final int PEOPLE = 10;
    private static final Duration WHILE = Duration.ofSeconds(5);

    /// So many times slower than before may the slowest answer be, with as few as there are.
    private static final double BY_CHANCE = 2;

    /// What makes a database unfit, or fit again.
    private interface Step {
        void run() throws Exception;
    }

    @Test
    void aServerThatCrashes(@TempDir Path home) throws Exception {
        try (var server = PostgresServer.start()) {
            survive("PostgreSQL crashed", home, server.newDatabase(), server::crash, server::resume);
        }
    }

    @Test
    void aFileThatAnotherProcessHasLocked(@TempDir Path home) throws Exception {
        Path file = home.resolve("record.sqlite");
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = other.createStatement()) {
            survive(
                    "SQLite locked",
                    home,
                    file.toString(),
                    () -> statement.execute("BEGIN IMMEDIATE"),
                    () -> statement.execute("COMMIT"));
        }
    }

    private static void survive(String what, Path home, String record, Step begin, Step end) throws Exception {
        try (var service = ServiceProcess.start(home, record)) {
            List<Outcome> warm = crowd(service, Gazetteer::question);
            List<Outcome> before = crowd(service, Gazetteer::question);
            begin.run();
            List<Outcome> during = crowd(service, Gazetteer::question);
            assertThat(service.health()).isEqualTo("degraded");
            assertThat(service.client().praise(during.getFirst().id().orElseThrow()))
                    .as("what cannot be looked up is taken")
                    .isEqualTo(202);
            List<Outcome> greetings = overflow(service);
            end.run();
            long resumed = System.nanoTime();
            until(() -> service.health().equals("ready") && service.metric("footnote_record_waiting") == 0);

            long asked = Stream.of(warm, before, during, greetings)
                            .flatMap(List::stream)
                            .filter(Outcome::isAnswered)
                            .count()
                    + 1;
            long written = service.metric("footnote_record_written_total");
            long lost = service.metric("footnote_record_lost_total");
            System.out.printf(
                    "%s, %d at once: before %s, meanwhile %s; asked %d = recorded %d + said lost %d, %.1f s after%n",
                    what,
                    PEOPLE,
                    told(before),
                    told(during),
                    asked,
                    written,
                    lost,
                    (System.nanoTime() - resumed) / 1e9);
            assertThat(asked).isEqualTo(written + lost);
            assertThat(lost).as("the buffer was full").isPositive();
            requireAsBefore(service, before, during);
        }
    }

    private static void requireAsBefore(ServiceProcess service, List<Outcome> before, List<Outcome> during) {
        assertThat(Outcome.latencies(during).percentile(1))
                .isLessThan(BY_CHANCE * Outcome.latencies(before).percentile(1));
        assertThat(Stream.concat(before.stream(), during.stream()))
                .allMatch(Outcome::isAnswered)
                .allMatch(Outcome::isRight)
                .allMatch(outcome -> service.client().isRecorded(outcome.id().orElseThrow()));
    }

    private static List<Outcome> crowd(ServiceProcess service, IntFunction<String> questions)
            throws InterruptedException {
        try (var crowd = Crowd.of(PEOPLE, number -> service.client().ask(number, questions.apply(number)))) {
            Thread.sleep(WHILE);
            return crowd.leave();
        }
    }

    /// Has more asked than can wait: greetings, which are answered in no time.
    private static List<Outcome> overflow(ServiceProcess service) throws InterruptedException {
        try (var crowd = Crowd.of(PEOPLE, number -> service.client().ask(number, "Hello"))) {
            until(() -> service.metric("footnote_record_lost_total") > 0);
            return crowd.leave();
        }
    }

    private static void until(BooleanSupplier wanted) throws InterruptedException {
        while (!wanted.getAsBoolean()) {
            Thread.sleep(100);
        }
    }

    private static String told(List<Outcome> outcomes) {
        Latencies latencies = Outcome.latencies(outcomes);
        return "%d, p50 %.0f p99 %.0f most %.0f ms"
                .formatted(
                        latencies.ascending().size(),
                        latencies.percentile(.5),
                        latencies.percentile(.99),
                        latencies.percentile(1));
    }
}
