package footnote.document;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/// What an office document's own properties say of it.
///
/// Its date is that of its last saving: when it was made is often told of the template, or of the older document, that
/// it was made from, and nothing can be published before it was saved.
final class OfficeProperties extends XmlPart {
    private final StringBuilder words = new StringBuilder();
    private String title = "";
    private String author = "";
    private String maker = "";
    private String saved = "";

    /// @param part that holds them: `docProps/core.xml`, or `meta.xml`
    static Metadata of(OfficePackage file, String part) throws IOException {
        var properties = new OfficeProperties();
        file.read(part, properties);
        String author = properties.maker.isEmpty() ? properties.author : properties.maker;
        return OwnMetadata.of(properties.title, author, day(properties.saved));
    }

    private static @Nullable LocalDate day(String moment) {
        try {
            return moment.length() < 10 ? null : LocalDate.parse(moment.substring(0, 10));
        } catch (DateTimeParseException _) {
            return null; // no date that anyone could read
        }
    }

    @Override
    void start(String name, Attributes attributes) {
        words.setLength(0);
    }

    @Override
    void text(String text) {
        words.append(text);
    }

    @Override
    void end(String name) {
        switch (name) {
            case "dc:title" -> title = words.toString();
            case "dc:creator" -> author = words.toString();
            case "meta:initial-creator" -> maker = words.toString();
            case "dcterms:modified", "dc:date" -> saved = words.toString().strip();
            default -> {
                // of no interest
            }
        }
        words.setLength(0);
    }
}
