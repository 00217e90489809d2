package footnote.document;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Reads an HTML page: the canonical text is what the page shows, one block a line. What stands around the article
/// (navigation, banners, share bars, comments, captions) is furniture, and so are lines of that kind that
/// repeat on its
/// site; what nobody sees is left out.
final class HtmlReader {
    private final FurnitureFinder furniture;
    private final HtmlHints hints = HtmlHints.standard();
    private final HtmlMetadata metadata = new HtmlMetadata();

    HtmlReader(FurnitureFinder furniture) {
        this.furniture = furniture;
    }

    PageText read(String raw) {
        return read(raw, RepeatedLines.NONE);
    }

    /// Reads a page of a site.
    ///
    /// @param repeated lines that other documents of the same site have as well
    PageText read(String raw, RepeatedLines repeated) {
        Document page = Jsoup.parse(raw);
        List<HtmlPiece> pieces = pieces(page.body());
        var writer = new PageWriter(furniture.rules());
        pieces.forEach(piece -> piece.writeTo(writer));
        String ownTitle = title(pieces);
        PageText read = writer.finished(ownTitle, metadata.of(page, ownTitle), List.of());
        return furniture.setAsideRepeated(read, repeated);
    }

    /// Writes a piece of a page that stands within another text, such as a table in Markdown. It has no
    /// surroundings by
    /// which its furniture could be told.
    ///
    /// @return its title; empty where it has none
    String write(String fragment, PageWriter writer) {
        Element body = Jsoup.parseBodyFragment(fragment).body();
        List<HtmlPiece> pieces = HtmlBlocks.of(body, new PageFurniture(body, hints));
        pieces.forEach(piece -> piece.writeTo(writer));
        return title(pieces);
    }

    private static String title(List<HtmlPiece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.kind() == Block.Kind.HEADING && piece.level() == 1)
                .map(HtmlPiece::words)
                .findFirst()
                .orElse("");
    }

    private List<HtmlPiece> pieces(Element body) {
        return LinkRuns.marked(HtmlBlocks.of(body, new PageFurniture(body, hints)));
    }
}
