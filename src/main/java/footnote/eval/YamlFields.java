package footnote.eval;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The fields of one node of a known-passages file, each of which must have the type that is wanted.
///
/// @param where which node it is, in words
/// @param node an object, with no other fields than those that mean something
record YamlFields(Path file, String where, JsonNode node) {
    /// @throws KnownPassagesException when the node is not an object, or has a field that is not among the allowed
    static YamlFields of(Path file, String where, JsonNode node, Set<String> allowed) {
        var fields = new YamlFields(file, where, node);
        if (!node.isObject()) {
            throw fields.broken("has to have fields: give " + named(allowed), null);
        }
        node.propertyNames().stream()
                .filter(name -> !allowed.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw fields.broken(
                            "has the field '" + name + "', which means nothing there: give " + named(allowed), null);
                });
        return fields;
    }

    boolean has(String field) {
        return node.has(field);
    }

    /// The words of a field that has to be there.
    String text(String field) {
        return text(field, node.path(field));
    }

    /// The words of a list; none where the field is missing.
    List<String> texts(String field) {
        return list(field).stream().map(each -> text(field, each)).toList();
    }

    /// False where the field is missing.
    boolean flag(String field) {
        if (has(field) && !node.get(field).isBoolean()) {
            throw broken("has a '" + field + "' that is neither true nor false", null);
        }
        return node.path(field).asBoolean(false);
    }

    /// What a list has; nothing where the field is missing.
    List<JsonNode> list(String field) {
        return has(field) ? listed(field, node.get(field)) : List.of();
    }

    /// What a list has that stands in this field.
    List<JsonNode> listed(String field, JsonNode list) {
        if (!list.isArray()) {
            throw broken("has a '" + field + "' that is not a list", null);
        }
        return list.valueStream().toList();
    }

    /// @throws KnownPassagesException when the field is there without the other, in which case it says nothing
    void onlyWith(String field, String other) {
        if (has(field) && !has(other)) {
            throw broken("has '" + field + "', which means nothing without '" + other + "'", null);
        }
    }

    /// What stands in a field, for messages.
    String inside(String field) {
        return where + ", '" + field + "',";
    }

    KnownPassagesException broken(String what, @Nullable Throwable cause) {
        String end = what.endsWith(".") ? "" : ".";
        return new KnownPassagesException("%s: %s %s%s".formatted(file, where, what, end), cause);
    }

    private String text(String field, JsonNode value) {
        if (!value.isString() || value.asString().isBlank()) {
            throw broken("needs words in '" + field + "'; put a number in quotation marks", null);
        }
        return value.asString();
    }

    private static String named(Set<String> fields) {
        return new TreeSet<>(fields).stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
    }
}
