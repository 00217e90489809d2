package footnote.llm;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What a server wants in the body of its requests beyond what all of its kind do, such as a grammar for
/// llama.cpp. It is merged as RFC 7396 says: an object into the object of its name, anything else in place of it,
/// and null removes it.
///
/// @param json a JSON object
public record ExtraBody(String json) {
    static final ExtraBody NOTHING = new ExtraBody("{}");

    /// What was typed.
    ///
    /// @throws ModelSettingsException when it is no JSON object
    static ExtraBody of(String typed) {
        try {
            if (JsonMapper.shared().readTree(typed).isObject()) {
                return new ExtraBody(typed);
            }
            throw new ModelSettingsException(ModelSetting.EXTRA, "is no JSON object: write it like {\"top_k\": 1}");
        } catch (JacksonException e) {
            throw new ModelSettingsException(
                    ModelSetting.EXTRA, "is no JSON: " + e.getOriginalMessage().strip(), e);
        }
    }

    /// The body with this merged into it.
    String mergedInto(String body) {
        if (equals(NOTHING)) {
            return body;
        }
        var target = (ObjectNode) JsonMapper.shared().readTree(body);
        merge(target, (ObjectNode) JsonMapper.shared().readTree(json));
        return target.toString();
    }

    private static void merge(ObjectNode target, ObjectNode patch) {
        patch.forEachEntry((name, value) -> {
            if (value.isNull()) {
                target.remove(name);
            } else if (value instanceof ObjectNode deeper) {
                JsonNode there = target.get(name);
                ObjectNode inner = there instanceof ObjectNode known ? known : target.putObject(name);
                merge(inner, deeper);
            } else {
                target.set(name, value);
            }
        });
    }
}
