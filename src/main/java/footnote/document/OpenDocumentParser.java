package footnote.document;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.xml.sax.Attributes;

/// Reads OpenDocument texts (`.odt`, OpenDocument 1.3 part 3): headings by their outline levels, lists, tables, text
/// boxes; notes behind the paragraph that calls them; running headers and footers as furniture.
final class OpenDocumentParser implements ContentParser {
    private final FurnitureRules furniture;
    private final int mostCharacters;

    OpenDocumentParser(FurnitureRules furniture, int mostCharacters) {
        this.furniture = furniture;
        this.mostCharacters = mostCharacters;
    }

    @Override
    public PageText read(byte[] content) throws IOException {
        try (OfficePackage file = OfficePackage.open(content)) {
            file.require("content.xml");
            var text = new OfficeText(new PageWriter(furniture), mostCharacters);
            var hidden = new HashSet<String>();
            file.read("styles.xml", new HiddenStyles(hidden));
            file.read("styles.xml", new OpenDocumentText(text, hidden, "style:header"));
            file.read("content.xml", new HiddenStyles(hidden));
            file.read("content.xml", new OpenDocumentText(text, hidden, "office:body"));
            file.read("styles.xml", new OpenDocumentText(text, hidden, "style:footer"));
            return text.finished(OfficeProperties.of(file, "meta.xml"), List.of());
        }
    }

    /// Finds the styles whose text is not shown.
    private static final class HiddenStyles extends XmlPart {
        private final Set<String> hidden;
        private String style = "";

        HiddenStyles(Set<String> hidden) {
            this.hidden = hidden;
        }

        @Override
        void start(String name, Attributes attributes) {
            if (name.equals("style:style")) {
                style = value(attributes, "name");
                if (hidden.contains(value(attributes, "parent-style-name"))) {
                    hidden.add(style);
                }
            } else if (name.equals("style:text-properties")
                    && value(attributes, "display").equals("none")) {
                hidden.add(style);
            }
        }
    }
}
