package footnote.load;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.eval.Latencies;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two hundred people at once, more than the service can answer, on one core while they are on another: those who are
/// let in have their own answers in a known time, the others are told so, and nothing is left behind.
@Tag("soak")
class CrowdTest {
    private static final int PEOPLE = 200;
    private static final Duration FOR = Duration.ofSeconds(60);
    private static final Duration WARM = Duration.ofSeconds(20);
    private static final int ALONE = 200;

    /// How much slower those who are let in may be than somebody who is alone.
    private static final int SLOWER = 10;

    @BeforeEach
    void stayOnOneCore() throws Exception {
        Cores.take("1");
    }

    @AfterEach
    void takeAllCores() throws Exception {
        Cores.take("0-1");
    }

    @ParameterizedTest(name = "who come back when they are told to: {0}")
    @ValueSource(booleans = {true, false})
    void whoeverIsLetInIsAnsweredInTime(boolean isPatient, @TempDir Path home) throws Exception {
        try (var service =
                ServiceProcess.start(home, home.resolve("record.sqlite").toString(), 0)) {
            double capacity =
                    crowd(service, 2, true, WARM).latencies().ascending().size() / (double) WARM.toSeconds();
            Latencies alone = Outcome.latencies(service.client().oneByOne(ALONE));
            Vitals before = service.vitals();

            Run run = crowd(service, PEOPLE, isPatient, FOR);

            Vitals after = service.settled(before);
            System.out.printf(
                    "crowd of %d, patient %b, for %d s (load average %.1f): alone p50 %.0f p99 %.0f ms, by two %.1f/s; "
                            + "crowd p50 %.0f p99 %.0f ms, %.1f answered/s, %.1f told 503 a second; before %s, half-way %s, "
                            + "after %s%n",
                    PEOPLE,
                    isPatient,
                    FOR.toSeconds(),
                    Cores.load(),
                    alone.percentile(.5),
                    alone.percentile(.99),
                    capacity,
                    run.latencies().percentile(.5),
                    run.latencies().percentile(.99),
                    run.perSecond(Outcome::isAnswered),
                    run.perSecond(Outcome::isShed),
                    before,
                    run.halfWay,
                    after);
            assertThat(run.outcomes)
                    .filteredOn(outcome -> !outcome.isAnswered() && !outcome.isShed())
                    .isEmpty();
            assertThat(run.outcomes).filteredOn(Outcome::isAnswered).allMatch(Outcome::isRight);
            assertThat(run.latencies().percentile(.99)).isLessThanOrEqualTo(SLOWER * alone.percentile(.99));
            after.requireNothingLeftSince(before);
        }
    }

    /// @param halfWay what the service takes in the middle of it
    private record Run(List<Outcome> outcomes, Duration time, Vitals halfWay) {
        Latencies latencies() {
            return Outcome.latencies(outcomes);
        }

        double perSecond(Predicate<Outcome> counted) {
            return outcomes.stream().filter(counted).count() / (double) time.toSeconds();
        }
    }

    private static Run crowd(ServiceProcess service, int people, boolean isPatient, Duration time) throws Exception {
        try (var client = new Client(service.address());
                var crowd = isPatient ? Crowd.of(people, client::ask) : Crowd.impatient(people, client::ask)) {
            Thread.sleep(time.dividedBy(2));
            Vitals halfWay = service.vitals();
            Thread.sleep(time.dividedBy(2));
            return new Run(crowd.leave(), time, halfWay);
        }
    }
}
