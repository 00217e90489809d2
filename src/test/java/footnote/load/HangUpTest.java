package footnote.load;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.eval.Latencies;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Of two hundred people half hang up before they have read their answer: the others do not notice, and nothing of
/// those who have gone is left behind.
@Tag("soak")
class HangUpTest {
    private static final int HALF = 100;
    private static final int ALONE = 100;
    private static final Duration WARM = Duration.ofSeconds(10);
    private static final Duration FOR = Duration.ofSeconds(30);

    @Test
    void whoeverHangsUpIsWorkedForNoLonger(@TempDir Path home) throws Exception {
        try (var service =
                ServiceProcess.start(home, home.resolve("record.sqlite").toString())) {
            var rude = new RudeClient(service.address());
            crowd(service, 2, WARM);
            Latencies alone = Outcome.latencies(service.client().oneByOne(ALONE));
            Vitals before = service.vitals();

            List<Outcome> outcomes;
            try (var others = Crowd.of(HALF, rude::ask)) {
                outcomes = crowd(service, HALF, FOR);
                others.leave();
            }

            Vitals after = service.settled(before);
            Latencies afterwards = Outcome.latencies(service.client().oneByOne(ALONE));
            System.out.printf(
                    "hang-ups (load average %.1f): of %d, %d in a stream that had begun, %d stopped; the others %d answered, "
                            + "%d told 503; alone p50 %.0f ms before, %.0f after; before %s, after %s%n",
                    Cores.load(),
                    rude.hungUp(),
                    rude.hungUpInStreams(),
                    service.metric("footnote_questions_textless_total"),
                    outcomes.stream().filter(Outcome::isAnswered).count(),
                    outcomes.stream().filter(Outcome::isShed).count(),
                    alone.percentile(.5),
                    afterwards.percentile(.5),
                    before,
                    after);
            assertThat(outcomes).allMatch(outcome -> outcome.isAnswered() || outcome.isShed());
            assertThat(outcomes).filteredOn(Outcome::isAnswered).isNotEmpty().allMatch(Outcome::isRight);
            assertThat(service.metric("footnote_work_running") + service.metric("footnote_work_waiting"))
                    .as("work that goes on")
                    .isZero();
            assertThat(service.metric("footnote_questions_textless_total"))
                    .as("stopped")
                    .isPositive();
            after.requireNothingLeftSince(before);
        }
    }

    private static List<Outcome> crowd(ServiceProcess service, int people, Duration time) throws InterruptedException {
        try (var client = new Client(service.address());
                var crowd = Crowd.of(people, client::ask)) {
            Thread.sleep(time);
            return crowd.leave();
        }
    }
}
