package footnote.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A file of settings in YAML, read with the line of each.
final class SettingsFile {
    private final Path file;
    private final List<Typed> found = new ArrayList<>();

    private SettingsFile(Path file) {
        this.file = file;
    }

    /// All that is set in a file, in its order, known or not. What is left empty is not set.
    ///
    /// @throws SettingsException when it cannot be read as YAML
    static List<Typed> read(Path file) {
        var settings = new SettingsFile(file);
        try (JsonParser parser = YAMLMapper.shared().createParser(Files.readString(file, StandardCharsets.UTF_8))) {
            settings.take(parser);
        } catch (IOException e) {
            throw new SettingsException(
                    "The file of settings " + file + " cannot be read: check its name, and that it is text"
                            + " in UTF-8 that you may read.",
                    e);
        } catch (JacksonException e) {
            throw new SettingsException(
                    "The file of settings " + file + " is no YAML at line "
                            + e.getLocation().getLineNr() + ": write each setting as 'name: value'.",
                    e);
        }
        return List.copyOf(settings.found);
    }

    private void take(JsonParser parser) {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.START_OBJECT) {
            takeObject(parser, "");
        } else if (token != null
                && token != JsonToken.VALUE_NULL
                && !parser.getString().isBlank()) {
            throw new SettingsException(
                    "The file of settings " + file + " holds no settings: write each as 'name: value'.");
        }
    }

    private void takeObject(JsonParser parser, String prefix) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = prefix + parser.currentName();
            var origin = new Origin.InFile(file, parser.currentTokenLocation().getLineNr());
            switch (parser.nextToken()) {
                case START_OBJECT -> takeObject(parser, name + ".");
                case START_ARRAY -> found.add(new Typed(name, items(parser, name, origin), origin));
                case VALUE_NULL -> {}
                default -> found.add(new Typed(name, parser.getString(), origin));
            }
        }
    }

    private static String items(JsonParser parser, String name, Origin origin) {
        var items = new ArrayList<String>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (!parser.currentToken().isScalarValue()) {
                throw new SettingsException("The setting " + name + " (" + origin + ") has lists in its list.");
            }
            items.add(parser.getString());
        }
        return items.isEmpty() ? SettingName.NONE : String.join(", ", items);
    }
}
