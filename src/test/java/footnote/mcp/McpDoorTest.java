package footnote.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.web.Admission;
import footnote.web.Hosts;
import footnote.web.Proxies;
import footnote.web.Rates;
import footnote.web.Scope;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What holds for every request holds at this door too, and no message shows the inside of the program.
class McpDoorTest {
    private static final String PING = "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"ping\"}";

    private Assistant assistant;

    @BeforeEach
    void start(@TempDir Path folder) {
        assistant = Assistant.in(folder);
    }

    @AfterEach
    void stop() {
        assistant.close();
    }

    @Test
    void aMessageNeedsNoSession() {
        HttpResponse<String> response = assistant.post(PING, "X-Request-Id", "mine");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(json(response).path("id").asInt()).isEqualTo(1);
        assertThat(response.headers().firstValue("Mcp-Session-Id")).isEmpty();
        assertThat(response.headers().firstValue("X-Request-Id")).contains("mine");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(assistant.get().statusCode()).isEqualTo(405);
    }

    @Test
    void aNotificationIsAccepted() {
        assertThat(assistant
                        .post("{\"jsonrpc\": \"2.0\", \"method\": \"notifications/initialized\"}")
                        .statusCode())
                .isEqualTo(202);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"jsonrpc": "2.0", "id": 1, "method": "rm"}                                             | 200 | -32601
                    {"jsonrpc": "2.0", "id": 1, "method": "tools/call"}                                     | 200 | -32602
                    {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {}}                       | 200 | -32602
                    {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "rm"}}           | 200 | -32602
                    {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "ask", "arguments": 7}} | 200 | -32602
                    {"jsonrpc": "2.0", "id": 1, "method": "resources/list", "params": {"cursor": 7}}        | 200 | -32602
                    {"jsonrpc": "2.0", "id": 1, "method": "resources/read", "params": 7}                    | 200 | -32602
                    {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": "now"}                    | 200 | -32602
                    {"jsonrpc": "2.0", "id": {}, "method": "ping"}                                          | 400 | -32600
                    {"jsonrpc": "2.0", "id": 1, "result": {}}                                               | 400 | -32600
                    {"question": "Who?"}                                                                    | 400 | -32600
                    []                                                                                      | 400 | -32600
                    [[[[                                                                                    | 400 | -32600
                    """)
    void whatIsNoMessageIsToldSoPlainly(String message, int status, int code) {
        HttpResponse<String> response = assistant.post(message);

        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(json(response).at("/error/code").asInt()).isEqualTo(code);
        assertThat(response.body()).doesNotContain("Exception", "java", "tackTrace", "modelcontextprotocol");
    }

    @Test
    void aBodyHasTheBoundsOfAnyOther() {
        HttpResponse<String> response = assistant.post(PING + " ".repeat(70_000));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(json(response).path("type").asString()).isEqualTo("/problems/too-large");
    }

    @Test
    void pagesOfOtherSitesAreTurnedAway() {
        for (String origin : List.of("http://evil.example", "null", "http://127.0.0.1.evil.example", "%")) {
            HttpResponse<String> response = assistant.post(PING, "Origin", origin);

            assertThat(response.statusCode()).as(origin).isEqualTo(403);
            assertThat(json(response).path("type").asString()).isEqualTo("/problems/forbidden");
        }
        assertThat(assistant.post(PING, "Origin", assistant.origin()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void anotherNameOfTheMachineIsTurnedAway(@TempDir Path folder) {
        try (var known = Assistant.in(
                folder.resolve("known"), admission(Admission.HARMLESS, new Hosts(List.of("footnote.example"))))) {
            HttpResponse<String> response = known.post(PING);

            assertThat(response.statusCode()).isEqualTo(421);
        }
    }

    @Test
    void whoMayNotAskAndSearchGetsNoTools(@TempDir Path folder) {
        for (Scope one : Admission.HARMLESS) {
            try (var closed = Assistant.in(folder.resolve(one.label()), admission(Set.of(one), Hosts.LOOPBACK))) {
                HttpResponse<String> response = closed.post(PING);

                assertThat(response.statusCode()).isEqualTo(401);
                assertThat(json(response).path("type").asString()).isEqualTo("/problems/key-needed");
            }
        }
    }

    private static Admission admission(Set<Scope> withoutKey, Hosts hosts) {
        return new Admission(Optional.empty(), withoutKey, Rates.UNLIMITED, Proxies.NONE, hosts, Optional.empty());
    }

    private static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }
}
