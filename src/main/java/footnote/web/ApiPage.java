package footnote.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// What the page of the REST interface shows.
///
/// @param introduction paragraphs
record ApiPage(String title, List<String> introduction, List<Operation> operations, List<Shape> shapes)
        implements Page {
    /// What can be asked for.
    ///
    /// @param does what happens, in paragraphs
    /// @param takes the shape of the body, or empty
    /// @param gives each response, such as `200 An answer.`
    record Operation(
            String method,
            String path,
            String summary,
            List<String> does,
            List<Field> parameters,
            String takes,
            List<String> gives) {}

    /// An object that is sent or answered.
    record Shape(String name, String description, List<Field> fields) {}

    /// A part of one.
    record Field(String name, String type, String description) {}

    @Override
    public String template() {
        return "api.jte";
    }

    /// @param api an OpenAPI document
    static ApiPage of(JsonNode api) {
        return new ApiPage(
                text(api.at("/info"), "title"),
                paragraphs(api.at("/info/description")),
                api.path("paths")
                        .propertyStream()
                        .flatMap(path -> path.getValue()
                                .propertyStream()
                                .map(entry -> operation(entry.getKey(), path.getKey(), entry.getValue(), api)))
                        .toList(),
                api.at("/components/schemas")
                        .propertyStream()
                        .filter(schema -> schema.getValue().has("properties"))
                        .map(schema -> shape(schema.getKey(), schema.getValue()))
                        .toList());
    }

    private static Operation operation(String method, String path, JsonNode operation, JsonNode api) {
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                text(operation, "summary"),
                paragraphs(operation.path("description")),
                StreamSupport.stream(operation.path("parameters").spliterator(), false)
                        .map(parameter -> resolved(parameter, api))
                        .map(parameter -> field(text(parameter, "name"), parameter.path("schema"), parameter))
                        .toList(),
                type(operation.at("/requestBody/content/application~1json/schema")),
                operation
                        .path("responses")
                        .propertyStream()
                        .map(response ->
                                response.getKey() + " " + text(resolved(response.getValue(), api), "description"))
                        .toList());
    }

    private static Shape shape(String name, JsonNode schema) {
        return new Shape(
                name,
                text(schema, "description"),
                schema.path("properties")
                        .propertyStream()
                        .map(property -> field(property.getKey(), property.getValue(), property.getValue()))
                        .toList());
    }

    private static Field field(String name, JsonNode schema, JsonNode described) {
        return new Field(name, type(schema), text(described, "description"));
    }

    /// Follows a reference to another part of the document.
    private static JsonNode resolved(JsonNode node, JsonNode api) {
        return node.has("$ref") ? api.at(text(node, "$ref").substring(1)) : node;
    }

    /// A schema in a few words, such as `Citation[]` or `string or null`.
    private static String type(JsonNode schema) {
        if (schema.has("$ref")) {
            String reference = text(schema, "$ref");
            return reference.substring(reference.lastIndexOf('/') + 1);
        }
        if (schema.has("oneOf")) {
            return joined(schema.path("oneOf").valueStream().map(ApiPage::type), " or ");
        }
        if (schema.has("enum")) {
            return joined(schema.path("enum").valueStream().map(JsonNode::asString), " | ");
        }
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            return joined(type.valueStream().map(JsonNode::asString), " or ");
        }
        String name = type.asString("");
        return name.equals("array") ? type(schema.path("items")) + "[]" : name;
    }

    private static String joined(Stream<String> parts, String separator) {
        return String.join(separator, parts.toList());
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static List<String> paragraphs(JsonNode text) {
        return text.asString("").lines().filter(line -> !line.isBlank()).toList();
    }
}
