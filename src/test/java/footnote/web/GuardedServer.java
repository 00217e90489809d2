package footnote.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/// A server that does not let in everybody, and a client that shows what it is told to.
final class GuardedServer implements AutoCloseable {
    private static final String QUESTION = "{\"question\": \"" + Site.MARKET_QUESTION + "\"}";

    private final WebServer server;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();

    GuardedServer(Services services, Admission admission) {
        this.server = new WebServer(services, admission);
        this.port = server.start("127.0.0.1", 0);
    }

    WebServer server() {
        return server;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /// Asks over REST.
    HttpResponse<String> ask(String... headers) {
        return send("POST", "/api/v1/questions", QUESTION, headers);
    }

    /// Searches over REST.
    HttpResponse<String> search(String... headers) {
        return send("POST", "/api/v1/search", "{\"query\": \"harbour\"}", headers);
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The first line of what is answered to somebody who calls the server by another name.
    String calledAs(String host) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String type(HttpResponse<String> response) {
        return Site.json(response).path("type").asString();
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
