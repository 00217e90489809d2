package footnote.mcp;

import footnote.ask.CitationChecksJson;
import footnote.ask.Door;
import footnote.ask.FootnotedText;
import footnote.ask.SearchJson;
import footnote.ask.Told;
import footnote.index.IndexSnapshot;
import footnote.web.RequestedCitations;
import footnote.web.RequestedInquiry;
import footnote.web.RequestedSearch;
import footnote.web.Services;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The four tools over the use cases that the REST interface has too, with the same arguments.
final class Toolbox {
    private final JsonMapper json = JsonMapper.shared();
    private final Trouble trouble = new Trouble();
    private final ToolDescriptions descriptions = ToolDescriptions.read();
    private final Services services;

    Toolbox(Services services) {
        this.services = services;
    }

    List<SyncToolSpecification> tools() {
        return List.of(
                tool("ask", this::ask),
                tool("search_passages", this::search),
                tool("read_document", this::read),
                tool("verify_citations", this::verify));
    }

    private SyncToolSpecification tool(String name, Tool tool) {
        return new SyncToolSpecification(descriptions.of(name), (_, request) -> called(tool, request.arguments()));
    }

    private CallToolResult called(Tool tool, @Nullable Map<String, Object> arguments) {
        try {
            Tool.Result result = tool.call(json.valueToTree(Objects.requireNonNullElse(arguments, Map.of())));
            return CallToolResult.builder()
                    .structuredContent(result.content())
                    .addTextContent(result.text())
                    .isError(false)
                    .build();
        } catch (RuntimeException e) {
            return CallToolResult.builder()
                    .addTextContent(trouble.told(e))
                    .isError(true)
                    .build();
        }
    }

    private Tool.Result ask(JsonNode arguments) {
        Told told = services.answering().ask(RequestedInquiry.of(arguments), Door.MCP);
        return new Tool.Result(told.json(), FootnotedText.of(told.reply()).whole());
    }

    private Tool.Result search(JsonNode arguments) {
        var searching = services.searching();
        var search = RequestedSearch.of(arguments, searching.most());
        SearchJson found = searching.search(search.query(), search.filter(), search.limit());
        return new Tool.Result(found, ToolText.of(found));
    }

    private Tool.Result read(JsonNode arguments) {
        var wanted = RequestedPart.of(arguments);
        try (IndexSnapshot snapshot = services.index().snapshot()) {
            DocumentPartJson part = wanted.read(snapshot);
            return new Tool.Result(part, ToolText.of(part));
        }
    }

    private Tool.Result verify(JsonNode arguments) {
        CitationChecksJson checks = services.checking().check(RequestedCitations.of(arguments));
        return new Tool.Result(checks, ToolText.of(checks));
    }
}
