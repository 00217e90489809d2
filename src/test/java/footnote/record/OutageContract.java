package footnote.record;

import static footnote.record.Samples.NOON;
import static footnote.record.Samples.answered;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A database that cannot be written to delays nobody, and what was asked meanwhile is written when it can
/// be again.
@Timeout(60)
abstract class OutageContract {
    private static final int MEANWHILE = 40;

    private RecordSettings settings;

    /// A place that can be made unfit for writing.
    abstract RecordPlace place(Path folder);

    abstract void begin();

    abstract void end();

    @BeforeEach
    void findPlace(@TempDir Path folder) {
        settings = RecordSettings.in(place(folder));
    }

    @Test
    void whatIsAskedMeanwhileIsWrittenAfterwards() throws InterruptedException {
        try (var recording = open(settings)) {
            recording.asked(answered("before"));
            await(recording, state -> state.written() == 1);
            begin();

            Instant start = Instant.now();
            askMeanwhile(recording);
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(1));

            RecordState down = await(recording, state -> !state.isWell());
            assertThat(down.degradedSince().orElseThrow()).isAfter(start);
            assertThat(down.lastError()).isPresent();
            assertThat(down.waiting()).isEqualTo(MEANWHILE);
            assertThat(down.written()).isEqualTo(1);
            end();

            RecordState well = await(recording, RecordState::isWell);
            assertThat(well.written()).isEqualTo(1 + MEANWHILE);
            assertThat(well.waiting()).isZero();
            assertThat(well.lost()).isZero();
            assertThat(recording.find("a0")).isPresent();
        }
    }

    @Test
    void whatFindsNoRoomIsCounted() throws InterruptedException {
        try (var recording = open(settings.holding(10))) {
            recording.asked(answered("before"));
            await(recording, state -> state.written() == 1);
            begin();
            askMeanwhile(recording);

            assertThat(recording.state().lost()).isEqualTo(MEANWHILE - 10);
            end();

            assertThat(await(recording, state -> state.waiting() == 0).written())
                    .isEqualTo(11);
        }
    }

    @Test
    void whoeverClosesWaitsNoLongerThanTheyMeantTo() throws InterruptedException {
        var recording = open(settings.closingWithin(Duration.ofMillis(300)));
        recording.asked(answered("before"));
        await(recording, state -> state.written() == 1);
        begin();
        askMeanwhile(recording);
        Instant start = Instant.now();

        recording.close();

        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
        assertThat(recording.state().lost()).isEqualTo(MEANWHILE);
        end();
    }

    @Test
    void itMayBeAwayWhenTheServiceStarts() throws InterruptedException {
        begin();
        try (var recording = open(settings)) {
            askMeanwhile(recording);
            await(recording, state -> !state.isWell());
            end();

            assertThat(await(recording, RecordState::isWell).lost()).isZero();
            assertThat(recording.find("a0")).isPresent();
        }
    }

    private static Recording open(RecordSettings settings) {
        return Recording.open(settings, Clock.systemUTC());
    }

    private static void askMeanwhile(Recording recording) {
        for (int i = 0; i < MEANWHILE; i++) {
            recording.asked(answered("a" + i, NOON.plus(Duration.ofDays(365)), "Why?", "So."));
        }
    }

    /// The first state that is so.
    private static RecordState await(Recording recording, Predicate<RecordState> wanted) throws InterruptedException {
        RecordState state = recording.state();
        while (!wanted.test(state)) {
            Thread.sleep(5);
            state = recording.state();
        }
        return state;
    }
}
