package footnote.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// The tables are made once, whoever comes first.
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
                        < 300) {
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
    void whereOthersHaveTablesNoneAreMadeAndNothingIsLost(@TempDir Path folder) throws Exception {
        RecordPlace place = engine.place(folder);
        try (Connection others = DriverManager.getConnection(
                        switch (place) {
                            case RecordPlace.InFile(var file) -> "jdbc:sqlite:" + madeFor(file);
                            case RecordPlace.OnServer(var url) -> url;
                        });
                var statement = others.createStatement()) {
            statement.execute("CREATE TABLE answer (id INTEGER)");
        }
        var settings = RecordSettings.in(place).closingWithin(Duration.ofMillis(10));
        try (var recording = Recording.open(settings, Clock.systemUTC())) {
            recording.asked(Samples.answered("a1"));
            while (recording.state().isWell()) {
                Thread.sleep(5);
            }

            RecordState state = recording.state();
            assertThat(state.waiting()).isEqualTo(1);
            assertThat(state.lost()).isZero();
            assertThat(state.lastError().orElseThrow()).contains("non-empty schema");
        }
    }

    private static Path madeFor(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return file;
    }

    private static int migrations(Database database) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM flyway_schema_history")
                        .mapTo(Integer.class)
                        .one());
    }
}
