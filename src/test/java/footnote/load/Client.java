package footnote.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks a service over REST, and reads every response whole. Safe for use by several threads.
final class Client implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI service;
    private final JsonMapper json = new JsonMapper();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Client(URI service) {
        this.service = service;
    }

    /// Asks the question of this number of the [Gazetteer].
    Outcome ask(int number) {
        return ask(number, Gazetteer.question(number));
    }

    /// Asks anything.
    Outcome ask(int number, String question) {
        String body = json.writeValueAsString(json.createObjectNode().put("question", question));
        long start = System.nanoTime();
        try {
            HttpResponse<String> response = send("/api/v1/questions", BodyPublishers.ofString(body));
            return new Outcome(
                    number,
                    response.statusCode(),
                    response.body(),
                    id(response.body()),
                    Duration.ofNanos(System.nanoTime() - start),
                    System.currentTimeMillis(),
                    response.headers()
                            .firstValue("Retry-After")
                            .map(Long::parseLong)
                            .map(Duration::ofSeconds));
        } catch (UncheckedIOException _) {
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            return new Outcome(number, 0, "", Optional.empty(), took, System.currentTimeMillis(), Optional.empty());
        }
    }

    private Optional<String> id(String body) {
        return json.readTree(body).path("meta").path("id").stringValueOpt();
    }

    /// Asks so many questions one after the other.
    List<Outcome> oneByOne(int questions) {
        return IntStream.range(0, questions).mapToObj(this::ask).toList();
    }

    /// Says that an answer is useful.
    ///
    /// @return the status of the response
    int praise(String answer) {
        String body = json.writeValueAsString(
                json.createObjectNode().put("answer", answer).put("useful", true));
        return send("/api/v1/feedback", BodyPublishers.ofString(body)).statusCode();
    }

    /// Whether the record has the answer of an id.
    boolean isRecorded(String answer) {
        return send("/api/v1/answers/" + answer, BodyPublishers.noBody()).statusCode() == Outcome.OK;
    }

    /// What stands at a path.
    String get(String path) {
        return send(path, BodyPublishers.noBody()).body();
    }

    /// The JSON that stands at a path.
    JsonNode json(String path) {
        return json.readTree(get(path));
    }

    private HttpResponse<String> send(String path, HttpRequest.BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(service.resolve(path))
                .method(body.contentLength() == 0 ? "GET" : "POST", body)
                .header("Content-Type", "application/json")
                .timeout(PATIENCE)
                .build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
