package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.index.ChildProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `footnote serve` as a process of its own over one document, and a client that talks to it.
final class RunningService implements AutoCloseable {
    static final String QUESTION = "When does the lido reopen?";
    static final String SENTENCE = "The lido reopens on 3 May 2027.";

    private static final Pattern ADDRESS = Pattern.compile("at (http://\\S+:\\d+)/");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Path folder;
    private final Process process;
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;

    private RunningService(Path folder, Process process) throws IOException, InterruptedException {
        this.folder = folder;
        this.process = process;
        this.address = announced();
    }

    /// @param variables settings in the environment
    static RunningService in(Path folder, Map<String, String> variables) throws IOException, InterruptedException {
        Path documents = Files.createDirectories(folder.resolve("documents"));
        Files.writeString(documents.resolve("lido.txt"), SENTENCE + " Its water comes from the river.");
        ProcessBuilder builder = ChildProcess.of(
                Footnote.class,
                "serve",
                "--documents",
                documents.toString(),
                "--index",
                folder.resolve("index").toString(),
                "--record",
                record(folder).toString(),
                "--port",
                "0");
        builder.environment()
                .put("FOOTNOTE_KEYS_FILE", folder.resolve("keys.json").toString());
        builder.environment()
                .put("FOOTNOTE_SERVER_AVAILABILITY", folder.resolve("open.json").toString());
        builder.environment().putAll(variables);
        return new RunningService(
                folder,
                builder.redirectOutput(folder.resolve("out.txt").toFile())
                        .redirectError(folder.resolve("err.txt").toFile())
                        .start());
    }

    /// Where a service in the folder keeps its record.
    static Path record(Path folder) {
        return folder.resolve("record.sqlite");
    }

    private URI announced() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            Matcher found = ADDRESS.matcher(written());
            if (found.find()) {
                return URI.create(found.group(1));
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        process.destroyForcibly();
        throw new AssertionError("It did not start: " + written());
    }

    /// All that it has written.
    String written() throws IOException {
        return Files.readString(folder.resolve("out.txt")) + errors();
    }

    /// What it has written to standard error.
    String errors() throws IOException {
        return Files.readString(folder.resolve("err.txt"));
    }

    HttpResponse<String> get(String path, String... headers) {
        return await(client.sendAsync(request(path, headers).build(), BodyHandlers.ofString()));
    }

    HttpResponse<String> post(String path, String mediaType, String body, String... headers) {
        return await(posting(path, mediaType, body, headers));
    }

    /// Posts, and does not wait for what is answered.
    CompletableFuture<HttpResponse<String>> posting(String path, String mediaType, String body, String... headers) {
        return client.sendAsync(
                request(path, headers)
                        .header("Content-Type", mediaType)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    /// Asks over REST, and does not wait for the answer.
    CompletableFuture<HttpResponse<String>> asking(String question, String... headers) {
        return posting("/api/v1/questions", "application/json", "{\"question\": \"" + question + "\"}", headers);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE);
        return headers.length == 0 ? request : request.headers(headers);
    }

    static HttpResponse<String> await(CompletableFuture<HttpResponse<String>> response) {
        try {
            return response.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        } catch (RuntimeException e) {
            throw new AssertionError(e.toString(), null);
        }
    }

    /// Sends SIGTERM.
    void terminate() {
        process.destroy();
    }

    /// Waits until it has ended.
    ///
    /// @return its exit code
    int ended() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as("it ended")
                .isTrue();
        return process.exitValue();
    }

    @Override
    public void close() {
        client.shutdownNow();
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        assertThat(process.isAlive()).isFalse();
    }
}
