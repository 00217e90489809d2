package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.ask.Contacts;
import footnote.ask.Turns;
import footnote.cli.LiveIndex.Pace;
import footnote.evidence.Caution;
import footnote.index.Comparison;
import footnote.index.IndexingProgress;
import footnote.index.PassageIndex;
import footnote.web.Appearance;
import footnote.web.Metrics;
import footnote.web.WebServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A running service follows its folder, and nobody who asks meanwhile notices.
class LiveIndexTest {
    private static final Duration NEVER = Duration.ofHours(1);
    private static final Pace WATCHING = new Pace(Duration.ofMillis(100), NEVER, Duration.ofMillis(200));
    private static final long PATIENCE_NANOS = Duration.ofSeconds(30).toNanos();

    @TempDir
    private Path folder;

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private Workspace workspace;
    private PassageIndex index;
    private WebServer server;
    private LiveIndex live;
    private URI questions;

    @BeforeEach
    void serve() throws IOException {
        write("lido.txt", "The lido reopens on 3 May 2027.");
        workspace = Workspace.open(folder.resolve("documents"), folder.resolve("index"), Caution.NORMAL);
        workspace.update(Comparison.BY_STAMP, IndexingProgress.NONE);
        index = workspace.index();
        server = new WebServer(workspace.services(
                index,
                Contacts.NONE,
                Optional.empty(),
                Turns.AT_ONCE,
                Optional.empty(),
                new Metrics(),
                folder.resolve("availability.json"),
                Appearance.USUAL));
        questions = URI.create("http://127.0.0.1:" + server.start("127.0.0.1", 0) + "/api/v1/questions");
        follow(WATCHING);
    }

    private void follow(Pace pace) {
        live = new LiveIndex(workspace, index, told::add, pace);
        live.start();
    }

    @AfterEach
    void stop() {
        live.close();
        server.close();
        index.close();
        client.close();
    }

    @Test
    void noRequestFailsWhileFilesAreAddedChangedRenamedAndDeleted() throws Exception {
        var stopped = new AtomicBoolean();
        var failures = new CopyOnWriteArrayList<String>();
        Thread asking = Thread.ofVirtual().start(() -> {
            while (!stopped.get()) {
                HttpResponse<String> response = ask("When does the lido reopen?");
                if (response.statusCode() != 200) {
                    failures.add(response.body());
                }
            }
        });
        write("rink.txt", "The rink reopens on 9 June 2027.");
        await(() -> answers("When does the rink reopen?", "9 June 2027"));
        write("north/new/hall.txt", "The hall reopens on 4 July 2027.");
        await(() -> answers("When does the hall reopen?", "4 July 2027"));
        write("lido.txt", "The lido reopens on 8 August 2028.");
        await(() -> answers("When does the lido reopen?", "8 August 2028"));
        write("north/new/pool.txt", "The pool reopens on 1 April 2029.");
        await(() -> answers("When does the pool reopen?", "1 April 2029"));
        Files.move(documents("rink.txt"), documents("ice.txt"));
        await(() -> answers("When does the rink reopen?", "\"document\":\"ice\""));
        Files.delete(documents("ice.txt"));
        await(() -> !answers("When does the rink reopen?", "9 June 2027"));
        stopped.set(true);
        asking.join();

        assertThat(failures).isEmpty();
        assertThat(told).hasSizeGreaterThanOrEqualTo(6).allMatch(line -> line.startsWith("Indexed "));
    }

    @Test
    void whatChangedBeforeItWatchedIsNotMissed() throws IOException {
        live.close();
        write("rink.txt", "The rink reopens on 9 June 2027.");
        follow(WATCHING);

        await(() -> answers("When does the rink reopen?", "9 June 2027"));
    }

    /// Nothing tells of a folder that is put in the place of the one that is watched.
    @Test
    void whatNoEventTellsIsFoundByTheNextRescan() throws IOException {
        live.close();
        follow(new Pace(Duration.ofMillis(100), Duration.ofMillis(500), Duration.ofMillis(200)));
        awaitServing();
        Files.createDirectory(folder.resolve("other"));
        Files.writeString(folder.resolve("other/rink.txt"), "The rink reopens on 9 June 2027.");
        Files.move(documents(""), folder.resolve("before"));
        Files.move(folder.resolve("other"), documents(""));

        await(() -> answers("When does the rink reopen?", "9 June 2027"));
        write("hall.txt", "The hall reopens on 4 July 2027.");
        await(() -> answers("When does the hall reopen?", "4 July 2027"));
    }

    @Test
    void anIndexThatIsDeletedIsBuiltAgainAndNoRequestFillsTheLogMeanwhile() throws IOException {
        PrintStream before = System.err;
        var logged = new ByteArrayOutputStream();
        System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
        try {
            live.close();
            delete(folder.resolve("index"));
            for (int i = 0; i < 3; i++) {
                assertThat(ask("When does the lido reopen?").statusCode()).isEqualTo(503);
            }
            follow(WATCHING);
            await(() -> answers("When does the lido reopen?", "3 May 2027"));
        } finally {
            System.setErr(before);
        }
        assertThat(logged.toString(StandardCharsets.UTF_8)).doesNotContain("\tat ");
        write("rink.txt", "The rink reopens on 9 June 2027.");
        await(() -> answers("When does the rink reopen?", "9 June 2027"));
    }

    @Test
    void theIndexCommandGetsTheReportOfTheRunningService() throws IOException {
        awaitServing();
        write("broken.txt", "\0");
        Console console = index();

        assertThat(console.exitCode()).isEqualTo(ExitCode.FILES_LEFT_OUT);
        assertThat(console.out()).contains("broken.txt is not a text file", "1 left out");
        assertThat(console.err()).isEmpty();
        assertThat(requests()).isEmpty();
    }

    @Test
    void theIndexCommandFailsAsTheRunningServiceDoes() throws IOException {
        awaitServing();
        Files.delete(documents("lido.txt"));
        Console console = index();

        assertThat(console.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(console.err()).contains("holds no document (.txt, .md, ");
        assertThat(answers("When does the lido reopen?", "3 May 2027")).isTrue();
    }

    @Test
    void withoutAServiceTheIndexCommandDoesTheWorkItself() throws IOException {
        awaitServing();
        live.close();
        write("rink.txt", "The rink reopens on 9 June 2027.");

        assertThat(index().out()).contains("added    rink.txt");
        assertThat(answers("When does the rink reopen?", "9 June 2027")).isTrue();
    }

    @Test
    void whatGoesOnFailingIsToldOnceAndFollowedAgainWhenItIsMended() throws IOException {
        Files.delete(documents("lido.txt"));
        await(() -> !told.isEmpty());
        for (int i = 0; i < 3; i++) {
            write("photo" + i + ".jpg", "no document");
        }
        write("rink.txt", "The rink reopens on 9 June 2027.");
        await(() -> answers("When does the rink reopen?", "9 June 2027"));

        assertThat(told).filteredOn(line -> line.contains("holds no")).hasSize(1);
    }

    private Console index() {
        return Console.run(
                "index",
                "--documents",
                documents("").toString(),
                "--index",
                folder.resolve("index").toString());
    }

    private void awaitServing() {
        await(() -> !filesIn("services").isEmpty());
    }

    private List<Path> requests() {
        return filesIn("requests");
    }

    /// The files in all folders of a name. Others come and go while the service runs, which makes a walk fail.
    private List<Path> filesIn(String name) {
        while (true) {
            try (Stream<Path> files = Files.walk(folder.resolve("index"))) {
                return files.filter(file -> file.resolveSibling("").endsWith(name))
                        .toList();
            } catch (NoSuchFileException _) {
                return List.of();
            } catch (IOException | UncheckedIOException _) {
                Thread.onSpinWait();
            }
        }
    }

    private boolean answers(String question, String part) {
        return ask(question).body().contains(part);
    }

    private HttpResponse<String> ask(String question) {
        HttpRequest request = HttpRequest.newBuilder(questions)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"question\": \"" + question + "\"}"))
                .build();
        try {
            return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("the end of patience").isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private Path documents(String path) {
        return folder.resolve("documents").resolve(path);
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(documents(path).resolveSibling("."));
        Files.writeString(documents(path), text);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
    }
}
