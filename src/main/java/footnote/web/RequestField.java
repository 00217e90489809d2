package footnote.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/// A field of a JSON body that is not trusted to be what it should be.
///
/// @param name as a message may repeat it
/// @param value a missing node where the body has no such field
record RequestField(String name, JsonNode value) {
    /// Whether there is nothing to read.
    boolean isAbsent() {
        return value.isMissingNode() || value.isNull();
    }

    /// The string that it holds.
    ///
    /// @throws RequestException when it holds something else
    String text() {
        if (!value.isString()) {
            throw invalid("The field '" + name + "' is not a string but " + typeOf(value) + ": put it in quotes.");
        }
        return whole(value.stringValue());
    }

    /// Whether it holds `true`; an absent one does not.
    ///
    /// @throws RequestException when it holds something else than `true` or `false`
    boolean isTrue() {
        if (isAbsent()) {
            return false;
        }
        if (!value.isBoolean()) {
            throw invalid("The field '" + name + "' is neither true nor false but " + typeOf(value)
                    + ": send true or false, without quotes.");
        }
        return value.booleanValue();
    }

    /// The strings that it holds: none, one by itself, or those of a list.
    ///
    /// @throws RequestException when it holds something else
    List<String> texts() {
        if (isAbsent()) {
            return List.of();
        }
        if (!value.isArray()) {
            return List.of(text());
        }
        return IntStream.range(0, value.size())
                .mapToObj(i -> new RequestField(name + "[" + i + "]", value.get(i)).text())
                .toList();
    }

    /// JSON can spell half a surrogate pair, which is no character and could not be sent back.
    private String whole(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (Character.getType(character) == Character.SURROGATE) {
                throw invalid("The field '%s' has half a character, U+%04X, at position %d: take it out."
                        .formatted(name, character, i + 1));
            }
        }
        return text;
    }

    /// Makes sure that an object has no other fields than these.
    ///
    /// @param within what stands before a field's name in a message; empty for the body itself
    /// @param instead what to send, as the end of a sentence
    static void allowOnly(Set<String> fields, JsonNode object, String within, String instead) {
        for (String field : object.propertyNames()) {
            if (!fields.contains(field)) {
                throw invalid("The field '" + within + RequestException.shown(field) + "' is unknown: send " + instead);
            }
        }
    }

    static String typeOf(JsonNode node) {
        return "of the type " + node.getNodeType().name().toLowerCase(Locale.ROOT);
    }

    static RequestException invalid(String message) {
        return new RequestException(ProblemType.INVALID_REQUEST, message);
    }
}
