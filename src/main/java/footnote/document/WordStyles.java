package footnote.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/// What a Word document's styles mean for its text (ECMA-376 part 1, 17.7).
final class WordStyles extends XmlPart {
    private static final int LONGEST_CHAIN = 20;
    private static final int DEEPEST_HEADING = 6;

    private final Map<String, Style> styles = new HashMap<>();
    private Style current = new Style();

    /// What it does not set is null, and is as in the style that it is based on.
    private static final class Style {
        private String name = "";
        private String basedOn = "";
        private @Nullable Integer level;
        private @Nullable Boolean listed;
        private @Nullable Boolean hidden;
        private @Nullable Boolean bold;

        private @Nullable Integer level() {
            return name.matches("heading [1-9]")
                    ? Integer.valueOf(Math.min(DEEPEST_HEADING, name.charAt(name.length() - 1) - '0'))
                    : level;
        }
    }

    @Override
    void start(String name, Attributes attributes) {
        String value = value(attributes, "val");
        switch (name) {
            case "w:style" -> {
                current = new Style();
                styles.put(value(attributes, "styleId"), current);
            }
            case "w:name" -> current.name = value.toLowerCase(Locale.ROOT);
            case "w:basedOn" -> current.basedOn = value;
            case "w:outlineLvl" -> current.level = levelOf(value);
            case "w:numId" -> current.listed = !value.equals("0");
            case "w:vanish" -> current.hidden = isOn(value);
            case "w:b" -> current.bold = isOn(value);
            default -> {
                // how it looks
            }
        }
    }

    /// The level of a heading by its outline level, 1 to 6; 0 for that of running text.
    static int levelOf(String outline) {
        return outline.matches("[0-8]") ? Math.min(DEEPEST_HEADING, Integer.parseInt(outline) + 1) : 0;
    }

    /// A property that is there is on, unless its value says otherwise.
    static boolean isOn(String value) {
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    /// The level of the headings in a style; 0 where it is not one of headings.
    int level(String id) {
        return inherited(id, Style::level, 0);
    }

    boolean isListed(String id) {
        return inherited(id, style -> style.listed, false);
    }

    boolean isHidden(String id) {
        return inherited(id, style -> style.hidden, false);
    }

    boolean isBold(String id) {
        return inherited(id, style -> style.bold, false);
    }

    boolean isTitle(String id) {
        return name(id).equals("title");
    }

    /// An entry of a table of contents.
    boolean isContents(String id) {
        return name(id).matches("toc \\d|table of figures");
    }

    private String name(String id) {
        Style style = styles.get(id);
        return style == null ? "" : style.name;
    }

    private <T> T inherited(String id, Function<Style, @Nullable T> property, T otherwise) {
        return chain(id).stream()
                .map(property)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(otherwise);
    }

    /// The style and those it is based on.
    private List<Style> chain(String id) {
        var chain = new ArrayList<Style>();
        for (Style style = styles.get(id); style != null && chain.size() < LONGEST_CHAIN; ) {
            chain.add(style);
            style = styles.get(style.basedOn);
        }
        return chain;
    }
}
