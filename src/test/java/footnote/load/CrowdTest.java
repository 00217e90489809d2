package footnote.load;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.eval.Latencies;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two hundred people at once, more than the service can answer: those who are let in have their answers in a known
/// time, the others are told so, and nothing is left behind.
@Tag("soak")
class CrowdTest {
    private static final int PEOPLE = 200;
    private static final Duration FOR = Duration.ofSeconds(20);
    private static final int ALONE = 150;
    private static final int WARM = 100;

    @BeforeEach
    void stayOnOneCore() throws Exception {
        Cores.take("1");
    }

    @AfterEach
    void takeAllCores() throws Exception {
        Cores.take("0-1");
    }

    @ParameterizedTest(name = "who wait as they are told: {0}")
    @ValueSource(booleans = {false})
    void whoeverIsLetInIsAnsweredInTime(boolean isPatient, @TempDir Path home) throws Exception {
        String record = home.resolve("record.sqlite").toString();
        try (var service = ServiceProcess.start(home, record, 0)) {
            alone(service, WARM);
            Latencies alone = alone(service, ALONE);
            Latencies capacity = crowd(service, 2, true, Duration.ofSeconds(20)).latencies();
            Vitals before = service.vitals();

            Run run = crowd(service, PEOPLE, isPatient, FOR);

            Vitals after = back(service, before);
            System.out.printf(
                    "patient %b, load %.2f: alone p50 %.0f p99 %.0f ms; capacity %.1f/s; crowd p50 %.0f p99 %.0f ms, "
                            + "%.1f answered/s, %.0f shed/s; %s, half-way %s, after %s%n",
                    isPatient,
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                    alone.percentile(.5),
                    alone.percentile(.99),
                    capacity.ascending().size() / 20.0,
                    run.latencies().percentile(.5),
                    run.latencies().percentile(.99),
                    run.latencies().ascending().size() / (double) FOR.toSeconds(),
                    run.outcomes.stream().filter(Outcome::isShed).count() / (double) FOR.toSeconds(),
                    before,
                    run.halfWay,
                    after);
            assertThat(run.outcomes).allMatch(outcome -> outcome.isAnswered() || outcome.isShed());
            assertThat(run.outcomes).filteredOn(Outcome::isAnswered).allMatch(Outcome::isRight);
            assertThat(run.latencies().percentile(.99)).isLessThanOrEqualTo(10 * alone.percentile(.99));
        }
    }

    /// @param halfWay what the service takes in the middle of it
    private record Run(List<Outcome> outcomes, Vitals halfWay) {
        Latencies latencies() {
            return CrowdTest.latencies(outcomes);
        }
    }

    private static Run crowd(ServiceProcess service, int people, boolean isPatient, Duration time) throws Exception {
        try (var crowd =
                isPatient ? Crowd.of(people, service.client()::ask) : Crowd.impatient(people, service.client()::ask)) {
            Thread.sleep(time.dividedBy(2));
            Vitals halfWay = service.vitals();
            Thread.sleep(time.dividedBy(2));
            return new Run(crowd.leave(), halfWay);
        }
    }

    private static Latencies alone(ServiceProcess service, int questions) {
        var outcomes = new ArrayList<Outcome>();
        for (int i = 0; i < questions; i++) {
            outcomes.add(service.client().ask(i));
        }
        return latencies(outcomes);
    }

    private static Latencies latencies(List<Outcome> outcomes) {
        return Latencies.of(outcomes.stream()
                .filter(Outcome::isAnswered)
                .mapToDouble(outcome -> outcome.took().toNanos() / 1e6));
    }

    /// What it takes once everybody has left.
    private static Vitals back(ServiceProcess service, Vitals before) throws Exception {
        Vitals after = service.vitals();
        for (int i = 0; i < 35 && after.threads() > before.threads(); i++) {
            Thread.sleep(1000);
            after = service.vitals();
        }
        return after;
    }
}
