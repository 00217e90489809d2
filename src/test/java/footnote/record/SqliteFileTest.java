package footnote.record;

import static footnote.record.Samples.NOON;
import static footnote.record.Samples.answered;
import static footnote.record.Samples.refused;
import static org.assertj.core.api.Assertions.assertThat;

import footnote.ask.Feedback;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is in the files that SQLite keeps a record in, and no longer is.
class SqliteFileTest {
    private static final Instant OLD = NOON.minus(Duration.ofDays(365)).minusMillis(1);

    private RecordPlace.InFile place;

    @AutoClose
    private Database database;

    private Progress progress;
    private Retention retention;

    @BeforeEach
    void open(@TempDir Path folder) {
        place = new RecordPlace.InFile(folder.resolve("record.db"));
        database = Database.at(place);
        InstantSource clock = InstantSource.fixed(NOON);
        progress = new Progress(clock);
        retention = new Retention(database, 365, clock, progress);
    }

    @Test
    void itIsItsOwnersAloneAndSetUpToLastAndToForget() throws IOException {
        assertThat(pragma("journal_mode")).isEqualTo("wal");
        assertThat(pragma("synchronous")).isEqualTo("2");
        assertThat(pragma("secure_delete")).isEqualTo("1");
        assertThat(pragma("foreign_keys")).isEqualTo("1");
        for (String each : List.of("", "-wal", "-shm")) {
            assertThat(Files.getPosixFilePermissions(Path.of(place.file() + each)))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void nothingIsLeftOfWhatIsDeleted() throws IOException {
        recordedAt(OLD, "velocipede", 300);
        recordedAt(NOON, "omnibus", 10);
        assertThat(filesWith("velocipede")).isNotEmpty();

        retention.runIfDue();

        assertThat(filesWith("velocipede")).isEmpty();
        assertThat(filesWith("velociped")).as("the stem").isEmpty();
        assertThat(filesWith("omnibus")).containsExactly(place.file());
        assertThat(Path.of(place.file() + "-wal")).isEmptyFile();
    }

    @Test
    void whileSomebodyReadsTheLogCannotBeEmptiedAndIsLater() throws IOException {
        recordedAt(OLD, "velocipede", 1);
        try (Database readers = Database.at(place);
                Handle reading = readers.jdbi().open()) {
            reading.execute("BEGIN DEFERRED");
            reading.createQuery("SELECT COUNT(*) FROM answer")
                    .mapTo(Integer.class)
                    .one();

            retention.runIfDue();

            assertThat(progress.state(0).cleanedAt()).isEmpty();
            assertThat(filesWith("velocipede")).isNotEmpty();
            reading.execute("COMMIT");
        }

        retention.runIfDue();

        assertThat(progress.state(0).cleanedAt()).hasValue(NOON);
        assertThat(filesWith("velocipede")).isEmpty();
    }

    private void recordedAt(Instant asked, String word, int times) {
        try (var recording = Recording.open(RecordSettings.in(place), InstantSource.fixed(asked))) {
            for (int i = 0; i < times; i++) {
                recording.asked(answered(word + i, asked, "Where is the " + word + "?", "There."));
                recording.asked(refused(word + i + "-open", asked, "Whose " + word + " is it?"));
                recording.feedback(new Feedback(word + i, asked, 0, false, "no " + word));
            }
        }
    }

    private String pragma(String name) {
        return database.jdbi()
                .withHandle(handle ->
                        handle.createQuery("PRAGMA " + name).mapTo(String.class).one());
    }

    private List<Path> filesWith(String words) throws IOException {
        var found = new ArrayList<Path>();
        for (String each : List.of("", "-wal", "-shm")) {
            Path file = Path.of(place.file() + each);
            if (Files.exists(file)
                    && new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(words)) {
                found.add(file);
            }
        }
        return found;
    }
}
