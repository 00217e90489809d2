package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a running service writes down: how it serves, and nothing of what it is asked.
class LogsTest {
    /// A word that stands in whatever is asked here, well or badly.
    private static final String ASKED = "xylophonist";

    private static final String KEY = "fn_0123456789abcdef0123456789abcdef";

    @TempDir
    private Path folder;

    @Test
    void eachRequestIsOneJsonObjectWithItsRouteItsStatusAndItsName() throws Exception {
        try (RunningService service = logging("json")) {
            assertThat(service.asking(RunningService.QUESTION, "X-Request-Id", "desk-7")
                            .join()
                            .statusCode())
                    .isEqualTo(200);
            service.get("/documents/" + ASKED);
            service.terminate();
            service.ended();

            List<JsonNode> requests = requests(service);
            assertThat(requests).hasSize(2);
            JsonNode asked = requests.getFirst();
            assertThat(asked.propertyNames())
                    .containsExactlyInAnyOrder(
                            "time",
                            "message",
                            "logger",
                            "level",
                            "request_id",
                            "method",
                            "route",
                            "status",
                            "duration_ms",
                            "bytes");
            assertThat(asked.path("request_id").asString()).isEqualTo("desk-7");
            assertThat(asked.path("method").asString()).isEqualTo("POST");
            assertThat(asked.path("route").asString()).isEqualTo("/api/v1/questions");
            assertThat(asked.path("status").asInt()).isEqualTo(200);
            assertThat(asked.path("bytes").asInt()).isPositive();
            assertThat(requests.getLast().path("route").asString()).isEqualTo("/documents/{id}");
            assertThat(requests.getLast().path("status").asInt()).isEqualTo(404);
        }
    }

    @Test
    void nothingThatIsAskedAndNoKeyIsWrittenDown() throws Exception {
        for (String form : List.of("json", "text")) {
            try (RunningService service = logging(form)) {
                askInEveryWay(service);
                damageTexts();
                assertThat(service.asking("When does the " + ASKED + " reopen the lido?")
                                .join()
                                .statusCode())
                        .isGreaterThanOrEqualTo(500);
                service.terminate();
                service.ended();

                assertThat(service.written()).doesNotContain(ASKED, KEY, "reopens on 3 May");
                assertThat(service.errors()).contains("ERROR");
            }
        }
    }

    @Test
    void forPeopleRequestsAreNotWrittenDown() throws Exception {
        try (RunningService service = logging("text")) {
            service.asking(RunningService.QUESTION).join();
            service.terminate();
            service.ended();

            assertThat(service.errors()).doesNotContain("/api/v1/questions");
        }
    }

    private static void askInEveryWay(RunningService service) {
        String json = "application/json";
        String question = "{\"question\": \"When does the " + ASKED + " reopen the lido?\"";
        service.post("/api/v1/questions", json, question + "}", "X-Api-Key", KEY);
        service.post("/api/v1/questions", json, question + "}", "Accept", "text/event-stream");
        service.post("/api/v1/questions", json, question, "Authorization", "Bearer " + KEY);
        service.post("/api/v1/questions", json, question + ", \"" + ASKED + "\": 1}");
        service.post("/api/v1/questions", "text/" + ASKED, ASKED);
        service.post("/api/v1/search", json, "{\"query\": \"" + ASKED + "\"}");
        service.post(
                "/v1/chat/completions", json, "{\"messages\": [{\"role\": \"user\", \"content\": \"" + ASKED + "\"}]}");
        service.post("/mcp", json, "{\"jsonrpc\": \"2.0\", \"method\": \"" + ASKED + "\", \"id\": 1");
        service.post("/", "application/x-www-form-urlencoded", "question=" + ASKED);
        service.get("/api/v1/questions?question=" + ASKED);
        service.get("/" + ASKED + "?q=" + ASKED, "X-Request-Id", "a " + ASKED, "Host-Name", ASKED);
    }

    /// Makes answers fail their check, in the middle of answering.
    private void damageTexts() throws Exception {
        try (Stream<Path> files = Files.walk(folder.resolve("index"))) {
            for (Path text : files.filter(file -> file.toString().contains("/texts/"))
                    .filter(Files::isRegularFile)
                    .toList()) {
                Files.writeString(text, "damaged");
            }
        }
    }

    private List<JsonNode> requests(RunningService service) throws Exception {
        return service.errors()
                .lines()
                .map(JsonMapper.shared()::readTree)
                .filter(line -> line.path("logger").asString().equals("footnote.access"))
                .toList();
    }

    private RunningService logging(String form) throws Exception {
        return RunningService.in(folder, Map.of("FOOTNOTE_LOG", form));
    }
}
