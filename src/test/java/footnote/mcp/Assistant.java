package footnote.mcp;

import footnote.web.Admission;
import footnote.web.Site;
import footnote.web.WebServer;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An assistant that talks to a real server through the protocol's own client.
final class Assistant implements AutoCloseable {
    private final Site site;
    private final WebServer server;
    private final String address;
    private final McpSyncClient client;
    private final HttpClient http = HttpClient.newHttpClient();

    private Assistant(Site site, Admission admission) {
        this.site = site;
        this.server = new WebServer(site.services(), admission, List.of(McpDoor.to(site.services(), "1.2.3")));
        this.address = "http://127.0.0.1:" + server.start("127.0.0.1", 0);
        this.client = McpClient.sync(
                        HttpClientStreamableHttpTransport.builder(address).build())
                .build();
    }

    static Assistant in(Path folder) {
        return in(folder, Admission.OF_ANYBODY);
    }

    static Assistant in(Path folder, Admission admission) {
        return new Assistant(Site.in(folder), admission);
    }

    Site site() {
        return site;
    }

    /// Not yet initialised.
    McpSyncClient client() {
        return client;
    }

    CallToolResult call(String tool, String arguments) {
        if (!client.isInitialized()) {
            client.initialize();
        }
        Map<String, Object> given =
                JsonMapper.shared().readerForMapOf(Object.class).readValue(arguments);
        return client.callTool(CallToolRequest.builder(tool).arguments(given).build());
    }

    static JsonNode content(CallToolResult result) {
        return JsonMapper.shared().valueToTree(result.structuredContent());
    }

    static String text(CallToolResult result) {
        return ((TextContent) result.content().getFirst()).text();
    }

    /// Posts a message as it stands, which the client would not send.
    HttpResponse<String> post(String message, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address + "/mcp"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, text/event-stream")
                .POST(BodyPublishers.ofString(message));
        if (headers.length > 0) {
            request.headers(Arrays.copyOf(headers, headers.length));
        }
        return send(request);
    }

    HttpResponse<String> get() {
        return send(HttpRequest.newBuilder(URI.create(address + "/mcp")).header("Accept", "text/event-stream"));
    }

    /// Its own address, as a page of it would name it.
    String origin() {
        return address;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
        http.close();
        server.close();
        site.close();
    }
}
