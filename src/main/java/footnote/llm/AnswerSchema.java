package footnote.llm;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The form of an answer in JSON: `{"sentences": [{"text": "…", "sources": [2]}]}`, in the part of JSON Schema that
/// providers are strict about.
///
/// @param sources so many passages are given; a sentence names some of their numbers
public record AnswerSchema(int sources) {
    static final String SENTENCES = "sentences";
    static final String TEXT = "text";
    static final String SOURCES = "sources";

    /// The schema as JSON.
    String json() {
        ObjectNode number = JsonMapper.shared().createObjectNode().put("type", "integer");
        ArrayNode numbers = number.putArray("enum");
        for (int i = 1; i <= sources; i++) {
            numbers.add(i);
        }
        ObjectNode sentence = JsonMapper.shared().createObjectNode();
        sentence.putObject(TEXT).put("type", "string");
        sentence.set(SOURCES, array(number));
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        answer.set(SENTENCES, array(object(sentence)));
        return object(answer).toString();
    }

    private static ObjectNode array(ObjectNode items) {
        ObjectNode schema = JsonMapper.shared().createObjectNode().put("type", "array");
        schema.set("items", items);
        return schema;
    }

    /// With these properties, each of which must be there, and no others.
    private static ObjectNode object(ObjectNode properties) {
        ObjectNode schema = JsonMapper.shared().createObjectNode().put("type", "object");
        schema.set("properties", properties);
        ArrayNode required = schema.putArray("required");
        properties.propertyNames().forEach(required::add);
        return schema.put("additionalProperties", false);
    }
}
