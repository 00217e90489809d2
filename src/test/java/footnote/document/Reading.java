package footnote.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Reads made-up files, and puts what was read into a form that tests can state.
final class Reading {
    private Reading() {}

    static ReadDocument file(String name, String text) {
        return file(name, text.getBytes(UTF_8), "");
    }

    static ReadDocument file(String name, byte[] bytes, String sidecar) {
        var file = new DocumentFile(Path.of(name), name, DocumentId.ofPath(name));
        Sidecar beside =
                sidecar.isEmpty() ? Sidecar.missing(file) : Sidecar.of(name + Library.SIDECAR, sidecar.getBytes(UTF_8));
        return new DocumentReader(new ParserHere()).read(new FileContent(file, bytes, beside), RepeatedLines.NONE);
    }

    static List<String> markdown(String text) {
        return told(new MarkdownReader(FurnitureFinder.standard()).read(text));
    }

    static List<String> html(String text) {
        return told(new HtmlReader(FurnitureFinder.standard()).read(text));
    }

    static List<String> csv(String text) {
        return told(csvPage(text));
    }

    static PageText csvPage(String text) {
        var furniture = FurnitureRules.standard();
        return new CsvReader(furniture, new PlainTextReader(FurnitureFinder.of(furniture))).read(text);
    }

    static List<String> plainText(String text) {
        return told(new PlainTextReader(FurnitureFinder.standard()).read(text));
    }

    /// Each block as its kind, the level of a heading, and the words that its span marks: `heading 2: Fees`.
    static List<String> told(PageText page) {
        return page.blocks().stream().map(block -> told(block, page.text())).toList();
    }

    static List<String> told(SourceDocument document) {
        return document.blocks().stream()
                .map(block -> told(block, document.text()))
                .toList();
    }

    private static String told(Block block, String text) {
        String kind = block.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return kind + (block.level() > 0 ? " " + block.level() : "") + ": "
                + block.span().of(text);
    }
}
