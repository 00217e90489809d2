package footnote.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The server is stopped.
class PostgresOutageTest extends OutageContract {
    @AutoClose
    private static PostgresServer server;

    @BeforeAll
    static void start() {
        server = PostgresServer.start();
    }

    @Override
    RecordPlace place(Path folder) {
        return new RecordPlace.OnServer(server.newDatabase());
    }

    @Override
    void begin() {
        server.stop();
    }

    @Override
    void end() {
        server.resume();
    }

    @Test
    void itIsNoticedThoughNobodyAsks() throws InterruptedException {
        var place = new RecordPlace.OnServer(server.newDatabase());
        try (var recording = Recording.open(RecordSettings.in(place), Clock.systemUTC())) {
            recording.find("a0");
            begin();
            while (recording.state().isWell()) {
                Thread.sleep(5);
            }
            end();
            while (!recording.state().isWell()) {
                Thread.sleep(5);
            }

            assertThat(recording.state().lastError()).isPresent();
        }
    }

    @Test
    void whoeverReadsMeanwhileIsToldSo() {
        var place = new RecordPlace.OnServer(server.newDatabase());
        try (var recording = Recording.open(RecordSettings.in(place), Clock.systemUTC())) {
            recording.find("a0");
            begin();

            assertThatThrownBy(() -> recording.find("a0"))
                    .isInstanceOf(RecordException.class)
                    .hasMessageMatching("The record cannot be read now [(].+[)]: try again later[.]");
            assertThatThrownBy(() -> recording.knows("a0")).isInstanceOf(RecordException.class);
            assertThatThrownBy(() -> recording.unanswered(Instant.EPOCH, Instant.now(), 1))
                    .isInstanceOf(RecordException.class);
            end();
        }
    }
}
