package footnote.cli;

import footnote.answer.Signpost;
import footnote.document.FootnoteException;
import footnote.web.Accent;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Makes [Settings] of texts.
final class SettingsMapper {
    private final JsonMapper mapper = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule()
                    .addDeserializer(Path.class, new OfText<>(Path.class, Path::of))
                    .addDeserializer(
                            RecordTexts.Place.class, new OfText<>(RecordTexts.Place.class, RecordTexts.Place::of))
                    .addDeserializer(Signpost.class, new OfText<>(Signpost.class, CareSettings::signpost))
                    .addDeserializer(Accent.class, new OfText<>(Accent.class, Accent::new))
                    .addDeserializer(Duration.class, new OfText<>(Duration.class, SettingsMapper::seconds)))
            .build();

    private static final class OfText<T> extends StdDeserializer<T> {
        private final Function<String, T> read;

        OfText(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            return read.apply(parser.getString());
        }
    }

    private static Duration seconds(String text) {
        return Duration.ofMillis(new BigDecimal(text).movePointRight(3).longValueExact());
    }

    /// The settings that have these values.
    ///
    /// @param typed one for each setting
    /// @throws SettingsException when one cannot have its value
    Settings read(List<SettingName> names, List<Typed> typed) {
        ObjectNode root = mapper.createObjectNode();
        for (int i = 0; i < names.size(); i++) {
            JsonNode value = checked(names.get(i), typed.get(i));
            String name = names.get(i).name();
            int dot = name.indexOf('.');
            ObjectNode parent = dot < 0 ? root : root.withObjectProperty(name.substring(0, dot));
            parent.set(name.substring(dot + 1), value);
        }
        try {
            return mapper.treeToValue(root, Settings.class);
        } catch (JacksonException e) {
            throw e.getCause() instanceof SettingsException together ? together : e;
        }
    }

    private JsonNode checked(SettingName name, Typed typed) {
        JsonNode node = node(name, typed.text().strip());
        try {
            Object value = mapper.convertValue(
                    node, mapper.constructType(name.component().getGenericType()));
            boolean isThere = !typed.text().isBlank() || name.setting().usual().isEmpty();
            if (isThere && isInRange(name.setting(), value)) {
                return node;
            }
            throw refused(name, typed, null);
        } catch (JacksonException | IllegalArgumentException | ArithmeticException | FootnoteException e) {
            throw e instanceof SettingsException refused ? refused : refused(name, typed, e);
        }
    }

    private static boolean isInRange(Setting setting, Object value) {
        return switch (value) {
            case Integer number -> number >= setting.least() && number <= setting.most();
            case Duration time ->
                time.compareTo(Duration.ofSeconds(setting.least())) >= 0
                        && time.compareTo(Duration.ofSeconds(setting.most())) <= 0;
            default -> true;
        };
    }

    private static SettingsException refused(SettingName name, Typed typed, @Nullable Exception cause) {
        return new SettingsException(
                "The setting %s (%s) is '%s': it must be %s."
                        .formatted(name.name(), typed.origin(), name.shown(typed.text()), name.allowed()),
                cause);
    }

    private JsonNode node(SettingName name, String text) {
        if (!name.isList()) {
            return mapper.getNodeFactory().stringNode(word(name, text));
        }
        ArrayNode items = mapper.createArrayNode();
        if (!text.equalsIgnoreCase(SettingName.NONE)) {
            Stream.of(text.split(",")).map(item -> word(name, item.strip())).forEach(items::add);
        }
        return items;
    }

    private static String word(SettingName name, String text) {
        return name.itemType().isEnum() ? text.toUpperCase(Locale.ROOT).replace('-', '_') : text;
    }
}
