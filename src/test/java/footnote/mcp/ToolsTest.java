package footnote.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.web.OpenApi;
import footnote.web.Site;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.InitializeResult;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What an assistant does with the tools.
class ToolsTest {
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
    void itIsToldWhatThisIsAndWhichToolsThereAre() {
        InitializeResult told = assistant.client().initialize();

        assertThat(told.serverInfo().name()).isEqualTo("footnote");
        assertThat(told.serverInfo().version()).isEqualTo("1.2.3");
        assertThat(told.instructions()).contains("keep them when you pass an answer on");
        assertThat(assistant.client().listTools().tools())
                .allSatisfy(tool -> {
                    assertThat(tool.annotations().readOnlyHint()).isTrue();
                    assertThat(tool.inputSchema()).containsEntry("type", "object");
                    assertThat(tool.outputSchema()).containsEntry("type", "object");
                    assertThat(tool.toString()).doesNotContain("$ref", "pattern");
                })
                .extracting(Tool::name)
                .containsExactly("ask", "search_passages", "read_document", "verify_citations");
    }

    @Test
    void itMayGiveWhatTheRestInterfaceTakes() {
        assistant.client().initialize();
        var taken = Map.of("ask", "Question", "search_passages", "Search", "verify_citations", "Citations");

        for (Tool tool : assistant.client().listTools().tools()) {
            if (taken.containsKey(tool.name())) {
                JsonNode described = OpenApi.document().at("/components/schemas/" + taken.get(tool.name()));
                Set<String> fields = new HashSet<>(described.path("properties").propertyNames());
                fields.remove("explain");
                JsonNode input = JsonMapper.shared().valueToTree(tool.inputSchema());
                assertThat(input.path("properties").propertyNames()).containsExactlyInAnyOrderElementsOf(fields);
                assertThat(input.path("required")).isEqualTo(described.path("required"));
            }
        }
    }

    @Test
    void anAnswerHasItsFootnotesAndItsCitations() {
        CallToolResult result = ask(Site.MARKET_QUESTION);

        assertThat(result.isError()).isFalse();
        assertThat(Assistant.content(result).at("/citations/0/quote").asString())
                .isEqualTo(Site.MARKET_SENTENCE);
        assertThat(Assistant.text(result))
                .contains(Site.MARKET_SENTENCE + " [1]")
                .endsWith("[1] market.txt (publisher unknown, date unknown): “" + Site.MARKET_SENTENCE + "”");
    }

    @Test
    void aRefusalIsAnAnswerAndNoError() {
        CallToolResult result = ask(Site.UNANSWERED);

        assertThat(result.isError()).isFalse();
        assertThat(Assistant.content(result).path("status").asString()).isEqualTo("no_evidence");
        assertThat(Assistant.text(result))
                .isEqualTo(Assistant.content(result).path("message").asString());
    }

    @Test
    void aFollowUpIsAskedWithItsHistoryAndItsFilters() {
        CallToolResult result = assistant.call("ask", """
                        {"question": "What does it sell?", "history": [{"question": "%s", "answer": "%s"}],
                         "filters": {"document": ["markets-market"]}}
                        """.formatted(Site.MARKET_QUESTION, Site.MARKET_SENTENCE));

        assertThat(Assistant.content(result).at("/citations/0/quote").asString())
                .isEqualTo(Site.MARKET_SENTENCE);
    }

    @Test
    void passagesAreFoundWithTheirPlaces() {
        CallToolResult result = assistant.call("search_passages", "{\"query\": \"lamps and books\", \"limit\": 1}");
        JsonNode passage = Assistant.content(result).at("/passages/0");

        assertThat(Assistant.content(result).path("passages")).hasSize(1);
        assertThat(Assistant.text(result))
                .startsWith("The lantern library (Harbour Council, 2024-05-17)\ndocument library, version "
                        + passage.path("version").asString())
                .contains("It lends lamps as well as books.");
    }

    @Test
    void aCitationIsReadAtItsPlaceAndVerified() {
        JsonNode citation = Assistant.content(ask(Site.MARKET_QUESTION)).at("/citations/0");
        String place = "\"document\": %s, \"version\": %s, \"start\": %s, \"end\": %s"
                .formatted(
                        citation.get("document"), citation.get("version"), citation.get("start"), citation.get("end"));

        CallToolResult read = assistant.call("read_document", "{" + place + "}");
        CallToolResult verified = assistant.call(
                "verify_citations",
                "{\"citations\": [{%s, \"quote\": %s}, {%s, \"quote\": \"Another.\"}]}"
                        .formatted(place, citation.get("quote"), place));

        assertThat(Assistant.content(read).path("text").asString()).isEqualTo(Site.MARKET_SENTENCE);
        assertThat(Assistant.text(read)).endsWith("\n\n" + Site.MARKET_SENTENCE);
        assertThat(Assistant.content(verified).at("/checks/0/exact").asBoolean())
                .isTrue();
        assertThat(Assistant.content(verified).at("/checks/1/exact").asBoolean())
                .isFalse();
        assertThat(Assistant.text(verified)).contains("1. The quotation is exact.", "2. The quotation does not hold.");
    }

    @Test
    void aLongDocumentIsReadPartByPartAndNoCharacterIsCut() {
        String text = "🎵".repeat(RequestedPart.LONGEST / 2 - 1) + "a🎵 is what the choir sings in the long evenings.";
        assistant.site().write("long.txt", text);
        assistant.site().update();

        JsonNode first = Assistant.content(assistant.call("read_document", "{\"document\": \"long\"}"));
        JsonNode second = Assistant.content(assistant.call(
                "read_document",
                "{\"document\": \"long\", \"start\": " + first.path("next").asInt() + "}"));

        assertThat(first.path("end").asInt()).isEqualTo(RequestedPart.LONGEST - 1);
        assertThat(second.path("next").isNull()).isTrue();
        assertThat(first.path("text").asString() + second.path("text").asString())
                .isEqualTo(text);
        assertThat(first.path("length").asInt()).isEqualTo(text.length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ask              | {}                                                        | The field 'question' is missing
                    ask              | {"question": 7}                                           | 'question' is not a string
                    ask              | {"question": "?!"}                                        | question
                    ask              | {"question": "Why?", "colour": "red"}                     | The field 'colour' is unknown
                    ask              | {"question": "Why?", "history": "none"}                   | 'history' is not a list
                    ask              | {"question": "Why?", "filters": {"kind": ["poem"]}}       | is no kind
                    ask              | {"question": {"$ref": "x"}}                               | 'question' is not a string
                    search_passages  | {"query": "fish", "limit": 51}                            | whole number from 1 to 50
                    search_passages  | {"query": null}                                           | 'query' is not a string
                    read_document    | {"document": "../../etc/passwd"}                          | There is no document '../../etc/passwd'
                    read_document    | {"document": "library", "version": "latest"}              | 'version' is no version
                    read_document    | {"document": "library", "start": 900000}                  | There is no text from 'start', 900000
                    read_document    | {"document": "library", "start": 5, "end": 5}             | There is no text from 'start', 5
                    read_document    | {"document": "library", "start": -1}                      | whole number from 0
                    read_document    | {"document": "library", "end": 1e99}                      | whole number from 0
                    verify_citations | {"citations": []}                                         | 'citations' has 0 values
                    verify_citations | {"citations": [{"document": "library"}]}                  | 'citations[0].
                    """)
    void whatIsWrongWithArgumentsIsToldAsTheResult(String tool, String arguments, String told) {
        CallToolResult result = assistant.call(tool, arguments);

        assertThat(result.isError()).isTrue();
        assertThat(Assistant.text(result)).contains(told).doesNotContain("Exception", "java");
    }

    @Test
    void whoeverNeedsPeopleIsToldWhereTheyAre() {
        assistant.client().initialize();

        CallToolResult result = ask("my dad hits me");

        assertThat(result.isError()).isFalse();
        assertThat(Assistant.text(result)).startsWith("It sounds as if").contains("Childline: 0800 1111");
    }

    @Test
    void personalDetailsAreToBeTakenOut() {
        assistant.client().initialize();

        CallToolResult result = ask("Ring 07700 900123 about the market");

        assertThat(result.isError()).isTrue();
        assertThat(Assistant.text(result)).contains("a telephone number").doesNotContain("900");
    }

    @Test
    void whatBreaksInsideIsToldWithoutTheInside() {
        assistant.client().initialize();
        assistant.site().services().index().close();

        CallToolResult result = ask(Site.MARKET_QUESTION);

        assertThat(result.isError()).isTrue();
        assertThat(Assistant.text(result)).doesNotContain("Exception", "/").contains("try again");
    }

    private CallToolResult ask(String question) {
        return assistant.call("ask", "{\"question\": \"" + question + "\"}");
    }
}
