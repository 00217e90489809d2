package footnote.llm;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import footnote.llm.Ending.Complete;
import footnote.llm.Ending.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Each provider's own words, both ways.
class ProvidersTest {
    private static final String OPENAI_STREAM = """
            data: {"id":"c1","object":"chat.completion.chunk","choices":[{"index":0,"delta":{"role":"assistant","content":""}}]}

            data: {"id":"c1","object":"chat.completion.chunk","choices":[{"index":0,"delta":{"content":"Grüße, "}}]}

            data: {"id":"c1","object":"chat.completion.chunk","choices":[{"index":0,"delta":{"content":"Welt"}}]}

            data: {"id":"c1","object":"chat.completion.chunk","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}

            data: {"id":"c1","choices":[],"usage":{"prompt_tokens":9,"completion_tokens":3,"total_tokens":12}}

            data: [DONE]

            """;

    private static final String ANTHROPIC_STREAM = """
            event: message_start
            data: {"type":"message_start","message":{"id":"m1","model":"a-model","usage":{"input_tokens":9,"output_tokens":1}}}

            event: content_block_start
            data: {"type":"content_block_start","index":0,"content_block":{"type":"text","text":""}}

            event: ping
            data: {"type":"ping"}

            event: content_block_delta
            data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"Grüße, "}}

            event: content_block_delta
            data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"Welt"}}

            event: content_block_stop
            data: {"type":"content_block_stop","index":0}

            event: message_delta
            data: {"type":"message_delta","delta":{"stop_reason":"end_turn"},"usage":{"output_tokens":3}}

            event: message_stop
            data: {"type":"message_stop"}

            """;

    private static final String OLLAMA_STREAM = """
            {"model":"a-model","message":{"role":"assistant","content":"Grüße, "},"done":false}
            {"model":"a-model","message":{"role":"assistant","content":"Welt"},"done":false}
            {"model":"a-model","message":{"role":"assistant","content":""},"done":true,"done_reason":"stop","prompt_eval_count":9,"eval_count":3}
            """;

    private final WireMockServer server =
            new WireMockServer(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
        RawServer.assertNoClientThreads();
    }

    private void answers(String path, String type, String body) {
        server.stubFor(post(urlEqualTo(path))
                .willReturn(aResponse()
                        .withHeader("Content-Type", type)
                        .withBody(body)
                        .withChunkedDribbleDelay(7, 70)));
    }

    private Talk talk(Provider provider, String base) {
        ModelSettings settings = Talk.settings(provider, server.baseUrl() + base, Talk.PATIENT);
        return Talk.with(LanguageModel.of(settings), Talk.PATIENT);
    }

    private LoggedRequest onlyRequest() {
        List<LoggedRequest> requests = server.getAllServeEvents().stream()
                .map(event -> event.getRequest())
                .map(LoggedRequest.class::cast)
                .toList();
        assertThat(requests).hasSize(1);
        return requests.getFirst();
    }

    private static JsonNode body(LoggedRequest request) {
        assertThat(request.getProtocol()).isEqualTo("HTTP/1.1");
        JsonNode body = JsonMapper.shared().readTree(request.getBodyAsString());
        assertThat(body.path("model").asString()).isEqualTo("a-model");
        assertThat(body.path("stream").asBoolean()).isTrue();
        return body;
    }

    private static void assertGreeted(Talk talk) {
        assertThat(talk.ending()).isEqualTo(new Complete());
        assertThat(talk.pieces()).containsExactly("Grüße, ", "Welt");
    }

    @Test
    void openai() {
        answers("/v1/chat/completions", "text/event-stream", OPENAI_STREAM);

        assertGreeted(talk(Provider.OPENAI, "/v1"));

        LoggedRequest request = onlyRequest();
        assertThat(request.getHeader("Authorization")).isEqualTo("Bearer " + Talk.KEY);
        JsonNode body = body(request);
        assertThat(body.path("temperature").asDouble(1)).isZero();
        assertThat(body.path("max_tokens").asInt()).isEqualTo(64);
        assertThat(body.path("messages").toString())
                .contains("\"system\"", "Be brief.", "\"user\"", "Wer grüßt die Welt?");
    }

    @Test
    void anthropic() {
        answers("/v1/messages", "text/event-stream", ANTHROPIC_STREAM);

        assertGreeted(talk(Provider.ANTHROPIC, "/v1"));

        LoggedRequest request = onlyRequest();
        assertThat(request.getHeader("x-api-key")).isEqualTo(Talk.KEY);
        JsonNode body = body(request);
        assertThat(body.path("temperature").asDouble(1)).isZero();
        assertThat(body.path("max_tokens").asInt()).isEqualTo(64);
        assertThat(body.path("system").toString()).contains("Be brief.");
        assertThat(body.path("messages").toString()).contains("Wer grüßt die Welt?");
    }

    @Test
    void ollama() {
        answers("/api/chat", "application/x-ndjson", OLLAMA_STREAM);

        assertGreeted(talk(Provider.OLLAMA, ""));

        LoggedRequest request = onlyRequest();
        assertThat(request.getHeader("Authorization")).isEqualTo("Bearer " + Talk.KEY);
        JsonNode body = body(request);
        assertThat(body.path("options").path("temperature").asDouble(1)).isZero();
        assertThat(body.path("options").path("num_predict").asInt()).isEqualTo(64);
        assertThat(body.path("messages").toString()).contains("Be brief.", "Wer grüßt die Welt?");
    }

    private Talk talkInJson(Provider provider, String base) {
        ModelSettings settings = Talk.settings(provider, server.baseUrl() + base, Talk.PATIENT);
        var prompt = new Prompt("Be brief.", "Who greets?", 64, Optional.of(new AnswerSchema(2)));
        var pieces = new ArrayList<String>();
        return new Talk(pieces, LanguageModel.of(settings).write(prompt, Talk.PATIENT.deadline(), pieces::add));
    }

    @Test
    void openaiIsHeldToASchemaStrictly() {
        answers("/v1/chat/completions", "text/event-stream", OPENAI_STREAM);

        assertGreeted(talkInJson(Provider.OPENAI, "/v1"));

        JsonNode format = body(onlyRequest()).path("response_format");
        assertThat(format.path("type").asString()).isEqualTo("json_schema");
        assertThat(format.at("/json_schema/strict").asBoolean()).isTrue();
        assertSchema(format.at("/json_schema/schema"));
    }

    @Test
    void ollamaIsHeldToASchemaByItsFormat() {
        answers("/api/chat", "application/x-ndjson", OLLAMA_STREAM);

        assertGreeted(talkInJson(Provider.OLLAMA, ""));

        assertSchema(body(onlyRequest()).path("format"));
    }

    private static void assertSchema(JsonNode schema) {
        assertThat(schema).isEqualTo(JsonMapper.shared().readTree("""
                {"type": "object",
                 "properties": {"sentences": {"type": "array", "items": {
                   "type": "object",
                   "properties": {
                     "text": {"type": "string"},
                     "sources": {"type": "array", "items": {"type": "integer", "enum": [1, 2]}}},
                   "required": ["text", "sources"],
                   "additionalProperties": false}}},
                 "required": ["sentences"],
                 "additionalProperties": false}"""));
    }

    @Test
    void aBreakInAnthropicsStreamIsNoWholeAnswer() {
        answers(
                "/v1/messages",
                "text/event-stream",
                ANTHROPIC_STREAM.substring(0, ANTHROPIC_STREAM.indexOf("event: message_delta")));

        assertThat(talk(Provider.ANTHROPIC, "/v1").reason()).contains(Reason.CUT_SHORT);
    }

    @Test
    void anErrorInAnthropicsStreamIsTheServers() {
        answers("/v1/messages", "text/event-stream", """
                event: error
                data: {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}

                """);

        Talk talk = talk(Provider.ANTHROPIC, "/v1");

        assertThat(talk.reason()).contains(Reason.SERVER_ERROR);
        assertThat(talk.message()).contains("'Overloaded'");
    }

    @Test
    void aBreakInOllamasStreamIsNoWholeAnswer() {
        answers("/api/chat", "application/x-ndjson", OLLAMA_STREAM.substring(0, OLLAMA_STREAM.indexOf('\n') + 1));

        Talk talk = talk(Provider.OLLAMA, "");

        assertThat(talk.pieces()).containsExactly("Grüße, ");
        assertThat(talk.reason()).contains(Reason.CUT_SHORT);
    }

    @Test
    void anErrorInOllamasStreamIsTheServers() {
        answers("/api/chat", "application/x-ndjson", "{\"error\":\"model runner has stopped\"}\n");

        assertThat(talk(Provider.OLLAMA, "").reason()).contains(Reason.SERVER_ERROR);
    }

    @Test
    void whatAServerWantsBesidesIsMergedIntoTheBody() {
        answers("/v1/chat/completions", "text/event-stream", OPENAI_STREAM);
        ModelSettings plain = Talk.settings(Provider.OPENAI, server.baseUrl() + "/v1", Talk.PATIENT);
        var settings = new ModelSettings(
                plain.provider(),
                plain.baseUrl(),
                plain.model(),
                Optional.empty(),
                plain.limits(),
                plain.output(),
                ExtraBody.of("{\"grammar\": \"root ::= \\\"yes\\\"\", \"max_tokens\": null}"));

        assertGreeted(Talk.with(LanguageModel.of(settings), Talk.PATIENT));

        LoggedRequest request = onlyRequest();
        assertThat(request.containsHeader("Authorization")).isFalse();
        JsonNode body = body(request);
        assertThat(body.path("grammar").asString()).isEqualTo("root ::= \"yes\"");
        assertThat(body.has("max_tokens")).isFalse();
    }
}
