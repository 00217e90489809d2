package footnote.document;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes office files for tests from their parts.
public final class ZipMaker {
    private static final String RELATIONS =
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>%s</Relationships>";
    private static final String RELATION = "<Relationship Id='%s' Type='http://schemas.openxmlformats.org/"
            + "officeDocument/2006/relationships/%s' Target='%s'/>";
    private static final String SPACES = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
            + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'"
            + " xmlns:p='http://schemas.openxmlformats.org/presentationml/2006/main'";
    private static final String ODF = " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
            + " xmlns:dc='http://purl.org/dc/elements/1.1/'"
            + " xmlns:meta='urn:oasis:names:tc:opendocument:xmlns:meta:1.0'";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);
    private final StringBuilder relations = new StringBuilder();
    private String main = "";

    /// A Word document with what stands between the tags of its body.
    public static ZipMaker word(String body) {
        return wordOf("<w:document" + SPACES + "><w:body>" + body + "</w:body></w:document>");
    }

    /// A Word document with the whole of its main part.
    public static ZipMaker wordOf(String document) {
        var maker = new ZipMaker();
        maker.open("word/document.xml", "wordprocessingml.document");
        return maker.part("word/document.xml", document);
    }

    /// A presentation of slides, each given as what stands in its tree of shapes.
    public static ZipMaker slides(String... trees) {
        var maker = new ZipMaker();
        maker.open("ppt/presentation.xml", "presentationml.presentation");
        var list = new StringBuilder();
        for (int i = 0; i < trees.length; i++) {
            maker.related("s" + i, "slide", "slides/slide" + i + ".xml");
            list.append("<p:sldId id='%d' r:id='s%d'/>".formatted(256 + i, i));
            maker.part(
                    "ppt/slides/slide" + i + ".xml",
                    trees[i].startsWith("<p:sld")
                            ? trees[i].replaceFirst("<p:sld", "<p:sld" + SPACES)
                            : "<p:sld" + SPACES + "><p:cSld><p:spTree>" + trees[i] + "</p:spTree></p:cSld></p:sld>");
        }
        return maker.part(
                "ppt/presentation.xml",
                "<p:presentation" + SPACES + "><p:sldIdLst>" + list + "</p:sldIdLst></p:presentation>");
    }

    /// An OpenDocument text with what stands between the tags of its text.
    public static ZipMaker openDocument(String automaticStyles, String text) {
        var maker = new ZipMaker();
        maker.part("mimetype", "application/vnd.oasis.opendocument.text");
        return maker.part(
                "content.xml",
                "<office:document-content" + ODF + "><office:automatic-styles>" + automaticStyles
                        + "</office:automatic-styles><office:body><office:text>" + text
                        + "</office:text></office:body></office:document-content>");
    }

    /// An office file that is encrypted: a compound file with what is encrypted in one of its streams.
    static byte[] locked() {
        byte[] file = new byte[4_096];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(magic, 0, file, 0, magic.length);
        byte[] stream = "EncryptedPackage".getBytes(UTF_16LE);
        System.arraycopy(stream, 0, file, 1_024, stream.length);
        return file;
    }

    private void open(String part, String kind) {
        main = part;
        part(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Override PartName='/"
                        + part + "' ContentType='application/vnd.openxmlformats-officedocument." + kind
                        + ".main+xml'/></Types>");
        part("_rels/.rels", RELATIONS.formatted(RELATION.formatted("main", "officeDocument", part)));
    }

    /// A relation of the main part to another, by its name beside it.
    public ZipMaker related(String id, String type, String target) {
        relations.append(RELATION.formatted(id, type, target));
        return this;
    }

    ZipMaker wordPart(String type, String name, String element, String content) {
        related(name, type, name);
        return part("word/" + name, "<" + element + SPACES + ">" + content + "</" + element + ">");
    }

    ZipMaker openPart(String name, String element, String content) {
        return part(name, "<" + element + ODF + ">" + content + "</" + element + ">");
    }

    ZipMaker slideNotes(int slide, String tree) {
        part(
                "ppt/slides/_rels/slide" + slide + ".xml.rels",
                RELATIONS.formatted(RELATION.formatted("n", "notesSlide", "../notesSlides/notes" + slide + ".xml")));
        return part(
                "ppt/notesSlides/notes" + slide + ".xml",
                "<p:notes" + SPACES + "><p:cSld><p:spTree>" + tree + "</p:spTree></p:cSld></p:notes>");
    }

    public ZipMaker part(String name, String content) {
        return part(name, content.getBytes(UTF_8), 1);
    }

    /// A part that says the same again and again.
    public ZipMaker part(String name, byte[] content, int times) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < times; i++) {
                zip.write(content);
            }
            zip.closeEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes() {
        if (!relations.isEmpty()) {
            int name = main.lastIndexOf('/') + 1;
            part(main.substring(0, name) + "_rels/" + main.substring(name) + ".rels", RELATIONS.formatted(relations));
        }
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
