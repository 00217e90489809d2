package footnote.record;

import footnote.ask.AnswerJson;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// Masks an answer. Every text in it is masked but those that are known to be no text: what is added to the
/// shape of an answer later is masked from its first day. Safe for use by several threads.
final class MaskedAnswer {
    /// What people typed, or what was made of it.
    private static final Set<String> TYPED = Set.of("question", "resolvedQuestion", "choices");

    /// Names of things, codes, dates and digests, in which a run of digits is about nobody.
    private static final Set<String> NO_TEXT = Set.of(
            "status",
            "answeredBy",
            "reason",
            "fallbackReason",
            "role",
            "date",
            "basis",
            "document",
            "version",
            "path",
            "kind",
            "url",
            "id",
            "generation",
            "retrieval",
            "name",
            "contact",
            "prompt");

    private final JsonMapper json;
    private final Masking masking;

    MaskedAnswer(JsonMapper json, Masking masking) {
        this.json = json;
        this.masking = masking;
    }

    /// The answer as JSON.
    ///
    /// @param names those that the person who asked gave
    JsonNode of(AnswerJson answer, GivenNames names) {
        return masked("", json.valueToTree(answer), names);
    }

    private JsonNode masked(String field, JsonNode node, GivenNames names) {
        return switch (node) {
            case ObjectNode object -> {
                for (Map.Entry<String, JsonNode> each : object.properties()) {
                    each.setValue(masked(each.getKey(), each.getValue(), names));
                }
                yield object;
            }
            case ArrayNode array -> {
                for (int i = 0; i < array.size(); i++) {
                    array.set(i, masked(field, array.get(i), names));
                }
                yield array;
            }
            case StringNode text -> StringNode.valueOf(mask(field, names).apply(text.stringValue()));
            default -> node;
        };
    }

    private UnaryOperator<String> mask(String field, GivenNames names) {
        if (NO_TEXT.contains(field)) {
            return UnaryOperator.identity();
        }
        return switch (field) {
            case String typed when TYPED.contains(typed) -> text -> masking.typed(text, names);
            // the service's own words, which may repeat some of the question's
            case "message" -> text -> names.maskedIn(masking.quoted(text));
            default -> masking::quoted;
        };
    }
}
