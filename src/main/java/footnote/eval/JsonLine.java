package footnote.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One line of a file that has a JSON object on each.
///
/// @param number from 1
record JsonLine(Path file, int number, JsonNode object) {
    /// Reads a file line by line, so that one of any length can be read. Blank lines are passed over.
    ///
    /// @throws RetrievalSetException when the file cannot be read, or a line is not a JSON object
    static void each(Path file, Consumer<JsonLine> consumer) {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            int number = 1;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank()) {
                    consumer.accept(new JsonLine(file, number, object(file, number, line)));
                }
                number++;
            }
        } catch (IOException e) {
            throw RetrievalSetException.unreadable(file, e);
        }
    }

    /// Reads all files of a folder in the order of their names, in the same way.
    static void eachIn(Path folder, Consumer<JsonLine> consumer) {
        try (Stream<Path> files = Files.list(folder)) {
            files.sorted().forEach(file -> each(file, consumer));
        } catch (IOException e) {
            throw RetrievalSetException.unreadable(folder, e);
        }
    }

    /// Writes a file with a row on each line.
    ///
    /// @throws EvaluationFileException when it cannot be written
    static void write(Path file, List<?> rows) {
        EvaluationFileException.writing(
                file,
                rows.stream()
                        .map(row -> JsonMapper.shared().writeValueAsString(row) + "\n")
                        .collect(Collectors.joining()));
    }

    private static JsonNode object(Path file, int number, String line) {
        JsonNode node;
        try {
            node = JsonMapper.shared().readTree(line);
        } catch (JacksonException _) {
            throw RetrievalSetException.malformed(file, number, "is not valid JSON");
        }
        if (!node.isObject()) {
            throw RetrievalSetException.malformed(file, number, "is not a JSON object");
        }
        return node;
    }

    /// The value of a field that must be there as a string with something in it.
    String required(String field) {
        String value = optional(field);
        if (value.isBlank()) {
            throw malformed("has no '" + field + "', or a blank one");
        }
        return value;
    }

    /// The value of a field that may be missing or null, which comes to nothing.
    String optional(String field) {
        JsonNode value = object.path(field);
        if (!(value.isString() || value.isMissingNode() || value.isNull())) {
            throw malformed("has a '" + field + "' that is not a string");
        }
        return value.asString("");
    }

    /// An identifier, which is one word, since run files part their columns by white space.
    String id() {
        String id = required("id");
        if (id.chars().anyMatch(Character::isWhitespace)) {
            throw malformed("has an 'id' with white space in it");
        }
        return id;
    }

    RetrievalSetException malformed(String what) {
        return RetrievalSetException.malformed(file, number, what);
    }
}
