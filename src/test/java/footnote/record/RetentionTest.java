package footnote.record;

import static footnote.record.Samples.NOON;
import static footnote.record.Samples.answered;
import static footnote.record.Samples.refused;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.ask.Feedback;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// What has been kept for a year is deleted, with everything that belongs to it.
@ParameterizedClass
@EnumSource(Engine.class)
class RetentionTest {
    private static final Duration YEAR = Duration.ofDays(365);

    private final Engine engine;
    private Instant now = NOON;
    private RecordPlace place;

    @AutoClose
    private Database database;

    private Progress progress;
    private Retention retention;

    RetentionTest(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void open(@TempDir Path folder) {
        place = engine.place(folder);
        database = Database.at(place);
        progress = new Progress(() -> now);
        retention = new Retention(database, 365, () -> now, progress);
    }

    @Test
    void whatIsOldIsDeletedWithAllThatBelongsToIt() {
        recordedAt(NOON.minus(YEAR).minusMillis(1), "old", 1);
        recordedAt(NOON.minus(YEAR), "new", 1);

        retention.runIfDue();

        assertThat(ids("SELECT id FROM answer")).containsExactlyInAnyOrder("new0", "new0-open");
        assertThat(ids("SELECT answer FROM citation")).containsExactly("new0");
        assertThat(ids("SELECT answer FROM feedback")).containsExactly("new0");
        assertThat(ids("SELECT answer FROM unanswered")).containsExactly("new0-open");
        assertThat(progress.state(0).cleanedAt()).hasValue(NOON);
    }

    @Test
    void manyAreDeletedInSteps() {
        recordedAt(NOON.minus(YEAR).minusMillis(1), "old", 600);

        retention.runIfDue();

        assertThat(ids("SELECT id FROM answer")).isEmpty();
    }

    @Test
    void itIsDoneEveryDay() {
        recordedAt(NOON.minus(YEAR), "first", 1);
        retention.runIfDue();
        now = NOON.plus(Duration.ofDays(1)).minusMillis(1);
        retention.runIfDue();
        assertThat(ids("SELECT id FROM answer")).isNotEmpty();

        now = NOON.plus(Duration.ofDays(1));
        retention.runIfDue();

        assertThat(ids("SELECT id FROM answer")).isEmpty();
    }

    @Test
    void itIsDoneWhenTheServiceStarts() throws InterruptedException {
        recordedAt(NOON.minus(Duration.ofDays(31)), "old", 1);
        recordedAt(NOON, "new", 1);

        try (var recording = Recording.open(RecordSettings.in(place).keeping(7, 30), InstantSource.fixed(NOON))) {
            while (recording.state().cleanedAt().isEmpty()) {
                Thread.sleep(5);
            }
        }

        assertThat(ids("SELECT id FROM answer")).containsExactlyInAnyOrder("new0", "new0-open");
    }

    private void recordedAt(Instant asked, String name, int times) {
        InstantSource then = InstantSource.fixed(asked);
        try (var recording = Recording.open(RecordSettings.in(place), then)) {
            for (int i = 0; i < times; i++) {
                recording.asked(answered(name + i, asked, "Where?", "There."));
                recording.asked(refused(name + i + "-open", asked, "Whose is it?"));
                recording.feedback(new Feedback(name + i, asked, 0, false, "no"));
            }
        }
    }

    private List<String> ids(String query) {
        return database.jdbi()
                .withHandle(
                        handle -> handle.createQuery(query).mapTo(String.class).list());
    }
}
