package footnote.record;

import static footnote.record.Samples.NOON;
import static footnote.record.Samples.answered;
import static footnote.record.Samples.refused;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.ask.Feedback;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
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
    private static final String SECRET = "velocipede";

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

    @Test
    void nothingIsLeftOfItInTheFilesOfSqlite() throws IOException {
        if (!(place instanceof RecordPlace.InFile(Path file))) {
            return;
        }
        recordedAt(NOON.minus(YEAR).minusMillis(1), "old", 300);
        recordedAt(NOON, "new", 10);
        assertThat(filesWith(SECRET, file)).isNotEmpty();

        retention.runIfDue();

        assertThat(filesWith(SECRET + "-old", file)).isEmpty();
        assertThat(filesWith("old299", file)).isEmpty();
        assertThat(filesWith(SECRET + "-new", file)).isNotEmpty();
        assertThat(Path.of(file + "-wal")).isEmptyFile();
    }

    @Test
    void whileSomebodyReadsTheLogOfSqliteIsEmptiedLater() {
        if (!(place instanceof RecordPlace.InFile)) {
            return;
        }
        recordedAt(NOON.minus(YEAR).minusMillis(1), "old", 1);
        database.jdbi().useTransaction(reading -> {
            reading.createQuery("SELECT COUNT(*) FROM answer")
                    .mapTo(Integer.class)
                    .one();
            retention.runIfDue();
            assertThat(progress.state(0).cleanedAt()).isEmpty();
        });

        retention.runIfDue();

        assertThat(progress.state(0).cleanedAt()).hasValue(NOON);
    }

    private void recordedAt(Instant asked, String name, int times) {
        InstantSource then = InstantSource.fixed(asked);
        try (var recording = Recording.open(RecordSettings.in(place), then)) {
            for (int i = 0; i < times; i++) {
                recording.asked(answered(name + i, asked, "Where is the " + SECRET + "-" + name + "?", "There."));
                recording.asked(refused(name + i + "-open", asked, "Whose " + SECRET + "-" + name + " is it?"));
                recording.feedback(new Feedback(name + i, asked, 0, false, "no " + SECRET + "-" + name));
            }
        }
    }

    private List<String> ids(String query) {
        return database.jdbi()
                .withHandle(
                        handle -> handle.createQuery(query).mapTo(String.class).list());
    }

    private static List<Path> filesWith(String words, Path file) throws IOException {
        try (Stream<Path> files = Files.list(file.toAbsolutePath().getParent())) {
            return files.filter(each -> {
                        try {
                            return new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1).contains(words);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList();
        }
    }
}
