package footnote.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Goes through one XML part of an office file. Elements are told by their usual prefixes (`w:p`), whichever the file
/// uses. A document type, with which a part could name other files or unfold without end, is not accepted: no office
/// program writes one.
abstract class XmlPart extends DefaultHandler {
    /// No program nests elements deeper.
    private static final int DEEPEST = 2_000;

    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:"),
            Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w:"),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a:"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a:"),
            Map.entry("http://schemas.openxmlformats.org/presentationml/2006/main", "p:"),
            Map.entry("http://purl.oclc.org/ooxml/presentationml/main", "p:"),
            Map.entry("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "x:"),
            Map.entry("http://purl.oclc.org/ooxml/spreadsheetml/main", "x:"),
            Map.entry("http://schemas.openxmlformats.org/package/2006/relationships", "rel:"),
            Map.entry("http://purl.org/dc/elements/1.1/", "dc:"),
            Map.entry("http://purl.org/dc/terms/", "dcterms:"),
            Map.entry("urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office:"),
            Map.entry("urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style:"),
            Map.entry("urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text:"),
            Map.entry("urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table:"),
            Map.entry("urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw:"),
            Map.entry("urn:oasis:names:tc:opendocument:xmlns:meta:1.0", "meta:"),
            Map.entry("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest:"));

    private final Map<String, String> names = new HashMap<>();
    private int depth;
    private int passedOver;

    /// Reads a part to its end.
    ///
    /// @throws ContentException when it is nested too deeply
    /// @throws IOException when it is not well formed
    final void read(InputStream part) throws IOException {
        try (part) {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            SAXParser parser = factory.newSAXParser();
            parser.setProperty("jdk.xml.maxElementDepth", String.valueOf(DEEPEST * 2)); // ours is told better
            parser.parse(part, this);
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    abstract void start(String name, Attributes attributes);

    void end(String name) {}

    void text(String words) {}

    /// Called when an element starts, passes over it with all that is in it; its end is not told.
    final void passOver() {
        passedOver = depth;
    }

    /// The value of an attribute, whatever its prefix; empty where there is none.
    static String value(Attributes attributes, String name) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(name)) {
                return attributes.getValue(i);
            }
        }
        return "";
    }

    /// The name of a relation to another part; empty where there is none.
    static String reference(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("id") && attributes.getURI(i).endsWith("/relationships")) {
                return attributes.getValue(i);
            }
        }
        return "";
    }

    /// A number of at least 1 and at most some bound; 1 where it makes no sense.
    static int count(String value, int most) {
        return value.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(value), 1, most) : 1;
    }

    @Override
    public final void startElement(String space, String local, String qualified, Attributes attributes) {
        depth++;
        if (depth > DEEPEST) {
            throw ContentException.tooIntricate(null);
        }
        if (passedOver == 0) {
            start(name(space, local), attributes);
        }
    }

    @Override
    public final void endElement(String space, String local, String qualified) {
        if (passedOver == 0) {
            end(name(space, local));
        } else if (passedOver == depth) {
            passedOver = 0;
        }
        depth--;
    }

    @Override
    public final void characters(char[] characters, int start, int length) {
        if (passedOver == 0) {
            text(new String(characters, start, length));
        }
    }

    private String name(String space, String local) {
        String prefix = PREFIXES.getOrDefault(space, ":");
        return names.computeIfAbsent(prefix + local, name -> name);
    }
}
