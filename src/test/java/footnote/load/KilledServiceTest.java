package footnote.load;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.record.PostgresServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever somebody had read to its last byte more than a second before the service was killed is in the record after
/// the restart.
@Tag("soak")
class KilledServiceTest {
    private static final int KILLS = 10;
    private static final int PEOPLE = 20;
    private static final Duration PROMISED = Duration.ofSeconds(1);

    private final Random random = new Random(20_261_124);

    /// @param early the ids of what had been read more than a second before
    /// @param late of what was read in the last second
    private record Killed(List<String> early, List<String> late) {}

    @Test
    void nothingThatIsPromisedIsLostFromAFile(@TempDir Path home) throws Exception {
        killRepeatedly("SQLite", home, home.resolve("record.sqlite").toString());
    }

    @Test
    void norFromAServer(@TempDir Path home) throws Exception {
        try (var server = PostgresServer.start()) {
            killRepeatedly("PostgreSQL", home, server.newDatabase());
        }
    }

    private void killRepeatedly(String engine, Path home, String record) throws Exception {
        int early = 0;
        int late = 0;
        int lostLate = 0;
        var lost = new ArrayList<String>();
        var killed = new Killed(List.of(), List.of());
        for (int kills = 0; kills <= KILLS; kills++) {
            try (var service = ServiceProcess.start(home, record)) {
                lost.addAll(missing(service, killed.early));
                early += killed.early.size();
                late += killed.late.size();
                lostLate += missing(service, killed.late).size();
                killed = kills < KILLS ? killUnderLoad(service) : killed;
            }
        }
        System.out.printf(
                "killed on %s, %d times by SIGKILL, %d at once: %d answers read more than a second before, lost %d; "
                        + "%d in the last second, lost %d%n",
                engine, KILLS, PEOPLE, early, lost.size(), late, lostLate);
        assertThat(early).isGreaterThan(KILLS * 10);
        assertThat(lost).isEmpty();
    }

    private static List<String> missing(ServiceProcess service, List<String> answers) {
        return answers.stream()
                .filter(answer -> !service.client().isRecorded(answer))
                .toList();
    }

    private Killed killUnderLoad(ServiceProcess service) throws InterruptedException {
        try (var crowd = Crowd.of(PEOPLE, service.client()::ask)) {
            while (crowd.soFar().stream().noneMatch(Outcome::isAnswered)) {
                Thread.sleep(50);
            }
            Thread.sleep(2_000 + random.nextInt(1_000));
            long promised = System.currentTimeMillis() - PROMISED.toMillis();
            service.kill();
            List<Outcome> answered =
                    crowd.leave().stream().filter(Outcome::isAnswered).toList();
            return new Killed(
                    ids(answered, outcome -> outcome.readAt() < promised),
                    ids(answered, outcome -> outcome.readAt() >= promised));
        }
    }

    private static List<String> ids(List<Outcome> answered, Predicate<Outcome> wanted) {
        return answered.stream()
                .filter(wanted)
                .map(outcome -> outcome.id().orElseThrow())
                .toList();
    }
}
