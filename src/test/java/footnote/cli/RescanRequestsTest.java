package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A command asks a service, and neither waits for one that is gone.
class RescanRequestsTest {
    private static final RescanReport REPORT = new RescanReport(ExitCode.OK, List.of("Indexed → all."));

    @TempDir
    private Path index;

    @AutoClose
    private RescanRequests service;

    private RescanRequests command;

    @BeforeEach
    void open() {
        service = new RescanRequests(index);
        command = new RescanRequests(index);
    }

    @Test
    void whereNoServiceRunsThereIsNoReport() {
        assertThat(command.ask()).isEmpty();
    }

    @Test
    void aRequestIsAnsweredWithTheReport() throws Exception {
        service.serve();
        var asked = CompletableFuture.supplyAsync(command::ask);
        while (!service.answer(() -> REPORT)) {
            Thread.onSpinWait();
        }

        assertThat(asked.get()).contains(REPORT);
        assertThat(index.resolve("requests")).isEmptyDirectory();
        assertThat(service.answer(() -> REPORT)).isFalse();
    }

    @Test
    void aServiceThatEndsLeavesNobodyWaiting() throws Exception {
        service.serve();
        var asked = CompletableFuture.supplyAsync(command::ask);
        while (!Files.exists(index.resolve("requests"))) {
            Thread.onSpinWait();
        }
        service.close();

        assertThat(asked.get()).isEqualTo(Optional.empty());
    }

    @Test
    void whatADeadServiceAndAKilledCommandLeftIsNotAnswered() throws IOException {
        Files.writeString(Files.createDirectories(index.resolve("services")).resolve("4711-0-left"), "");
        assertThat(command.ask()).isEmpty();

        Files.createFile(Files.createDirectories(index.resolve("requests")).resolve("left.request"));
        service.serve();
        assertThat(service.answer(() -> REPORT)).isFalse();
    }

    @Test
    void aServiceWhoseFolderWasDeletedCanBeAskedAgain() throws IOException {
        service.serve();
        try (var files = Files.list(index.resolve("services"))) {
            Files.delete(files.findFirst().orElseThrow());
        }
        Files.delete(index.resolve("services"));
        service.serve();

        assertThat(index.resolve("services")).isNotEmptyDirectory();
    }
}
