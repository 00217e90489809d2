package footnote.mcp;

import footnote.document.ResourceLines;
import footnote.web.OpenApi;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What assistants are told of the tools: the resource `tools.yaml` beside this class. What the REST interface gives
/// too is described there (`openapi.yaml`), and written out here, since a tool's schema stands by itself.
record ToolDescriptions(JsonNode tools, JsonNode shared) {
    private static final String REFERENCE = "$ref";
    private static final String PATTERN = "pattern";
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    static ToolDescriptions read() {
        return new ToolDescriptions(
                YAMLMapper.shared().readTree(ResourceLines.text(ToolDescriptions.class, "tools.yaml")),
                OpenApi.document());
    }

    /// The description of a tool.
    McpSchema.Tool of(String name) {
        JsonNode tool = tools.path(name);
        String title = tool.path("title").asString();
        return McpSchema.Tool.builder(name, map(tool.path("input")))
                .title(title)
                .description(tool.path("description").asString())
                .outputSchema(map(tool.path("output")))
                .annotations(ToolAnnotations.builder()
                        .title(title)
                        .readOnlyHint(true)
                        .destructiveHint(false)
                        .idempotentHint(true)
                        .openWorldHint(false)
                        .build())
                .build();
    }

    private Map<String, Object> map(JsonNode schema) {
        return YAMLMapper.shared().convertValue(writtenOut(schema), OBJECT);
    }

    /// The same with what it refers to in its place, where nothing refers to itself, and without patterns, since the
    /// regular expressions of some clients know no classes of characters.
    private JsonNode writtenOut(JsonNode schema) {
        return switch (schema) {
            case ObjectNode object
            when object.has(REFERENCE) ->
                writtenOut(referred(object.path(REFERENCE).asString()));
            case ObjectNode object -> {
                ObjectNode copy = object.objectNode();
                object.propertyStream()
                        .filter(entry -> !entry.getKey().equals(PATTERN))
                        .forEach(entry -> copy.set(entry.getKey(), writtenOut(entry.getValue())));
                yield copy;
            }
            case ArrayNode array -> {
                ArrayNode copy = array.arrayNode();
                array.forEach(item -> copy.add(writtenOut(item)));
                yield copy;
            }
            default -> schema;
        };
    }

    private JsonNode referred(String reference) {
        String place = reference.substring(1);
        return tools.at(place).isMissingNode() ? shared.at(place) : tools.at(place);
    }
}
