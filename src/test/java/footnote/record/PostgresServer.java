package footnote.record;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.eval.Parts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A PostgreSQL server of a test's own, on a free port of this machine. Where the tests are root's, it runs
/// as another user, since it refuses to be root's. It flushes nothing to the disk: what ends in tests are processes,
/// not machines.
public final class PostgresServer implements AutoCloseable {
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

    private final Path folder;
    private final Path programs;
    private final int port;
    private boolean runs;

    private PostgresServer(Path folder, Path programs, int port) {
        this.folder = folder;
        this.programs = programs;
        this.port = port;
    }

    private static final class Shared {
        private static final PostgresServer SERVER = start();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close));
        }
    }

    /// One for all tests, which ends with them.
    static PostgresServer shared() {
        Parts.required(DEBIAN, "PostgreSQL (the package postgresql)");
        return Shared.SERVER;
    }

    /// One that a test can stop. Without PostgreSQL the test is skipped.
    public static PostgresServer start() {
        Parts.required(DEBIAN, "PostgreSQL (the package postgresql)");
        try (Stream<Path> versions = Files.list(DEBIAN)) {
            Path programs =
                    versions.max(Comparator.naturalOrder()).orElseThrow().resolve("bin");
            var server = new PostgresServer(Files.createTempDirectory("footnote-postgresql"), programs, freePort());
            if (isRoot()) {
                run(List.of("chown", user(), server.folder.toString()));
            }
            server.run("initdb", "--no-sync", "--auth=trust", "--username=footnote", "--encoding=UTF8");
            server.resume();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    /// The address of a new, empty database.
    public String newDatabase() {
        String name = "record_" + UUID.randomUUID().toString().replace("-", "");
        run(List.of(
                programs.resolve("psql").toString(),
                "--quiet",
                "--host=127.0.0.1",
                "--port=" + port,
                "--username=footnote",
                "--dbname=postgres",
                "--command=CREATE DATABASE " + name));
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name + "?user=footnote";
    }

    void stop() {
        stop("fast");
    }

    /// Ends it as a crash would.
    public void crash() {
        stop("immediate");
    }

    private void stop(String mode) {
        run("pg_ctl", "--wait", "--mode=" + mode, "stop");
        runs = false;
    }

    public void resume() {
        run(
                "pg_ctl",
                "--wait",
                "--silent",
                "--log=" + folder.resolve("log"),
                "--options=-c fsync=off -h 127.0.0.1 -p " + port + " -k " + folder,
                "start");
        runs = true;
    }

    @Override
    public void close() {
        if (runs) {
            stop("immediate");
        }
        run(List.of("rm", "-r", folder.toString()));
    }

    private void run(String program, String... arguments) {
        var command = new ArrayList<String>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", user(), "--"));
        }
        command.addAll(List.of(programs.resolve(program).toString(), "--pgdata=" + folder.resolve("data")));
        command.addAll(List.of(arguments));
        run(command);
    }

    private static void run(List<String> command) {
        try {
            Path said = Files.createTempFile("footnote", ".out");
            Process process = new ProcessBuilder(command)
                    .directory(Path.of("/").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            boolean ended = process.waitFor(60, TimeUnit.SECONDS);
            assertThat(ended && process.exitValue() == 0)
                    .as(() -> command + "\n" + contentOf(said))
                    .isTrue();
            Files.delete(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String contentOf(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static String user() {
        return "postgres";
    }
}
