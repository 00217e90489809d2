package footnote.cli;

import footnote.record.RecordPlace;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A setting that there is.
///
/// @param name such as `server.trusted-proxies`
/// @param component of the record that holds it
/// @param setting what is said of it there
record SettingName(String name, RecordComponent component, Setting setting) {
    /// Stands for an empty list.
    static final String NONE = "none";

    /// All there are, in their order.
    static List<SettingName> all() {
        return in(Settings.class, "").toList();
    }

    private static Stream<SettingName> in(Class<?> type, String prefix) {
        return Arrays.stream(type.getRecordComponents()).flatMap(component -> {
            String name = prefix + kebab(component.getName());
            Setting setting = component.getAnnotation(Setting.class);
            return setting == null
                    ? in(component.getType(), name + ".")
                    : Stream.of(new SettingName(name, component, setting));
        });
    }

    private static String kebab(String camel) {
        return camel.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /// Its name in the environment.
    String variable() {
        return "FOOTNOTE_" + name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    /// What of it is typed: the type of the items where it is a list.
    Class<?> itemType() {
        Type type = component.getGenericType();
        return type instanceof ParameterizedType list && list.getActualTypeArguments()[0] instanceof Class<?> item
                ? item
                : component.getType();
    }

    boolean isList() {
        return component.getType() == List.class;
    }

    /// Whether it names a file or folder, which a file of settings names from where it is.
    boolean isPlace(String text) {
        boolean isFile = component.getType() == Path.class
                || (component.getType() == RecordTexts.Place.class
                        && !text.startsWith("jdbc:")
                        && !text.strip().equals(NONE));
        return isFile && !text.isBlank();
    }

    /// What it may be, as it goes on after 'it must be'.
    String allowed() {
        Class<?> type = itemType();
        if (!setting.allowed().isEmpty()) {
            return setting.allowed();
        }
        if (type.isEnum()) {
            String values = Arrays.stream(type.getEnumConstants())
                    .map(value -> value.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .collect(Collectors.joining(", "));
            return (isList() ? "some of " : "one of ")
                    + values
                    + (isList() ? ", with commas between them, or none" : "");
        }
        String range = setting.most() == Integer.MAX_VALUE
                ? setting.least() + " or more"
                : setting.least() + " to " + setting.most();
        if (type == int.class) {
            return "a whole number, " + range;
        }
        if (type == Duration.class) {
            return "a number of seconds, " + range;
        }
        return type == Path.class ? "a path" : "a text";
    }

    /// A value as it may be shown.
    String shown(String text) {
        if (setting.secret() && !text.isEmpty()) {
            return "(secret)";
        }
        return text.startsWith(RecordPlace.POSTGRESQL) ? RecordPlace.of(text).toString() : text;
    }
}
