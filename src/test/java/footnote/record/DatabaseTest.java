package footnote.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// The tables are made once, whoever comes first, and every connection is set up alike.
@ParameterizedClass
@EnumSource(Engine.class)
class DatabaseTest {
    private final Engine engine;

    DatabaseTest(Engine engine) {
        this.engine = engine;
    }

    @Test
    void servicesThatStartAtOnceMakeTheTablesOnce(@TempDir Path folder) throws Exception {
        RecordPlace place = engine.place(folder);
        List<Process> processes =
                List.of(RecordingProcess.start(place), RecordingProcess.start(place), RecordingProcess.start(place));
        try {
            try (Database database = Database.at(place)) {
                assertThat(migrations(database)).isEqualTo(1);
                while (database.jdbi()
                                .withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM answer")
                                        .mapTo(Integer.class)
                                        .one())
                        < 2_000) {
                    assertThat(processes).allMatch(Process::isAlive);
                    Thread.sleep(20);
                }
                assertThat(migrations(database)).isEqualTo(1);
            }
        } finally {
            processes.forEach(Process::destroyForcibly);
        }
    }

    @Test
    void threadsThatWantItAtOnceMakeTheTablesOnce(@TempDir Path folder)
            throws ExecutionException, InterruptedException {
        try (Database database = Database.at(engine.place(folder));
                var threads = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> made = Stream.generate(() -> threads.submit(() -> migrations(database)))
                    .limit(4)
                    .toList();
            for (Future<Integer> each : made) {
                assertThat(each.get()).isEqualTo(1);
            }
        }
    }

    @Test
    void aFileIsItsOwnersAloneAndSetUpToLastAndToForget(@TempDir Path folder) throws IOException {
        if (!(engine.place(folder) instanceof RecordPlace.InFile(Path file)) || engine != Engine.SQLITE) {
            return;
        }
        try (Database database = Database.at(new RecordPlace.InFile(file))) {
            assertThat(pragma(database, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(database, "synchronous")).isEqualTo("2");
            assertThat(pragma(database, "secure_delete")).isEqualTo("1");
            assertThat(pragma(database, "foreign_keys")).isEqualTo("1");
            for (String each : List.of("", "-wal", "-shm")) {
                assertThat(Files.getPosixFilePermissions(Path.of(file + each)))
                        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
            }
        }
    }

    private static int migrations(Database database) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM flyway_schema_history")
                        .mapTo(Integer.class)
                        .one());
    }

    private static String pragma(Database database, String name) {
        return database.jdbi()
                .withHandle(handle ->
                        handle.createQuery("PRAGMA " + name).mapTo(String.class).one());
    }
}
