package footnote.web;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/// A field of a JSON body that is not trusted to be what it should be.
///
/// @param name as a message may repeat it
/// @param value a missing node where the body has no such field
public record RequestField(String name, JsonNode value) {
    /// Whether there is nothing to read.
    public boolean isAbsent() {
        return value.isMissingNode() || value.isNull();
    }

    /// A field that a body must have.
    ///
    /// @param example of a whole body
    /// @throws RequestException when it is not there
    public static RequestField required(String name, JsonNode body, String example) {
        var field = new RequestField(name, body.path(name));
        if (field.value().isMissingNode()) {
            throw invalid("The field '" + name + "' is missing: send " + example + ".");
        }
        return field;
    }

    /// Itself.
    ///
    /// @throws RequestException when it is not there
    RequestField required() {
        if (isAbsent()) {
            throw invalid("The field '" + name + "' is missing.");
        }
        return this;
    }

    /// A field of the object that it holds.
    RequestField member(String field) {
        return new RequestField(name + "." + field, value.path(field));
    }

    /// Makes sure that it holds an object.
    ///
    /// @throws RequestException when it holds something else
    void requireObject(String example) {
        if (!value.isObject()) {
            throw invalid(
                    "The field '" + name + "' is not a JSON object but " + typeOf(value) + ": send " + example + ".");
        }
    }

    /// The values of the list that it holds.
    ///
    /// @param most that it may have; at least one is wanted
    /// @throws RequestException when it holds something else, nothing, or more
    List<RequestField> each(int most) {
        if (!value.isArray()) {
            throw invalid("The field '" + name + "' is not a list but " + typeOf(value) + ": put it in brackets.");
        }
        if (value.isEmpty() || value.size() > most) {
            throw invalid("The field '%s' has %d values, and 1 to %d are taken.".formatted(name, value.size(), most));
        }
        return IntStream.range(0, value.size())
                .mapToObj(i -> new RequestField(name + "[" + i + "]", value.get(i)))
                .toList();
    }

    /// The whole number that it holds; empty where it is absent.
    ///
    /// @throws RequestException when it holds something else, or a number out of bounds
    public OptionalInt wholeNumber(int least, int most) {
        if (isAbsent()) {
            return OptionalInt.empty();
        }
        if (!value.isNumber()
                || !value.canConvertToExactIntegral()
                || !value.canConvertToInt()
                || value.intValue() < least
                || value.intValue() > most) {
            throw invalid("The field '%s' is not a whole number from %d to %d.".formatted(name, least, most));
        }
        return OptionalInt.of(value.intValue());
    }

    /// The whole number of at least 0 that it must hold.
    ///
    /// @throws RequestException when it holds something else
    int requiredNumber() {
        return required().wholeNumber(0, Integer.MAX_VALUE).orElseThrow();
    }

    /// The string that it holds.
    ///
    /// @throws RequestException when it holds something else
    public String text() {
        if (!value.isString()) {
            throw invalid("The field '" + name + "' is not a string but " + typeOf(value) + ": put it in quotes.");
        }
        return whole(value.stringValue());
    }

    /// Whether it holds `true`; an absent one does not.
    ///
    /// @throws RequestException when it holds something else than `true` or `false`
    boolean isTrue() {
        return !isAbsent() && requiredTruth();
    }

    /// Whether it holds `true`.
    ///
    /// @throws RequestException when it holds something else than `true` or `false`
    boolean requiredTruth() {
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
    public static void allowOnly(Set<String> fields, JsonNode object, String within, String instead) {
        for (String field : object.propertyNames()) {
            if (!fields.contains(field)) {
                throw invalid("The field '" + within + RequestException.shown(field) + "' is unknown: send " + instead);
            }
        }
    }

    static String typeOf(JsonNode node) {
        return "of the type " + node.getNodeType().name().toLowerCase(Locale.ROOT);
    }

    public static RequestException invalid(String message) {
        return new RequestException(ProblemType.INVALID_REQUEST, message);
    }
}
