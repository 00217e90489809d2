package footnote.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Walks over the visible part of a page and collects its pieces in their order. The walk goes as deep as the page is
/// nested, which the parser holds to 512.
final class HtmlBlocks {
    private static final Set<String> BLOCKS = Set.of("summary", "button", "body", "main", "dt", "dd", "legend");

    private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n");

    /// A term and what it means are one piece up to this length.
    private static final int LONGEST_TERM = 100;

    private final PageFurniture furniture;
    private final @Nullable Element main;
    private final List<HtmlPiece> pieces = new ArrayList<>();
    private HtmlRun run = new HtmlRun();
    private Block.Kind next = Block.Kind.PARAGRAPH;
    private String term = "";
    private boolean isFurniture;
    private boolean isLink;
    private boolean isInMain;

    private HtmlBlocks(PageFurniture furniture) {
        this.furniture = furniture;
        this.main = furniture.main();
        this.isInMain = main == null;
    }

    /// The pieces of a page.
    static List<HtmlPiece> of(Element body, PageFurniture furniture) {
        var blocks = new HtmlBlocks(furniture);
        blocks.visitBlock(body);
        return blocks.pieces;
    }

    static boolean isBlock(Element element) {
        return element.isBlock() || !element.tag().isKnownTag() || BLOCKS.contains(element.normalName());
    }

    private void visit(Node node) {
        if (node instanceof TextNode text) {
            run.append(text.getWholeText(), isLink);
        } else if (node instanceof Element element && !HiddenHtml.isHidden(element)) {
            boolean wasFurniture = isFurniture;
            boolean wasInMain = isInMain;
            if ((!isFurniture && furniture.isFurniture(element)) || (!isInMain && element.equals(main))) {
                flush();
                isInMain |= element.equals(main);
                isFurniture = furniture.isFurniture(element);
                visitBlock(element);
            } else {
                visitVisible(element);
            }
            isFurniture = wasFurniture;
            isInMain = wasInMain;
        }
    }

    private void visitVisible(Element element) {
        switch (element.normalName()) {
            case "br" -> run.lineBreak();
            case "a" -> visitLink(element);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> visitHeading(element);
            case "pre", "listing", "xmp", "plaintext" -> visitPreformatted(element);
            case "table" -> visitTable(element);
            case "li" -> visitItem(element);
            case "dl" -> {
                visitBlock(element);
                addTerm();
            }
            case "dt" -> visitTerm(element);
            case "dd" -> visitItem(element);
            case "figcaption", "button" -> visitAside(element);
            default -> {
                if (isBlock(element)) {
                    visitBlock(element);
                } else {
                    element.childNodes().forEach(this::visit);
                }
            }
        }
    }

    private void visitBlock(Element element) {
        flush();
        element.childNodes().forEach(this::visit);
        flush();
    }

    private void visitLink(Element element) {
        boolean wasLink = isLink;
        isLink = true;
        element.childNodes().forEach(this::visit);
        isLink = wasLink;
    }

    private void visitHeading(Element element) {
        flush();
        String words = HtmlWords.onOneLine(element);
        add(Block.Kind.HEADING, element.normalName().charAt(1) - '0', new HtmlRun.Line(words, 0));
    }

    /// Blank lines part the paragraphs of a preformatted text.
    private void visitPreformatted(Element element) {
        flush();
        for (String paragraph : BLANK_LINE.split(HtmlWords.asTheyStand(element), -1)) {
            add(Block.Kind.PARAGRAPH, 0, new HtmlRun.Line(paragraph.strip(), 0));
        }
    }

    private void visitTable(Element element) {
        flush();
        // asked first, since the words of tables within tables would be taken once for each table around them
        HtmlTable table = HtmlTable.holdsTables(element) ? null : HtmlTable.of(element);
        if (table == null || table.isForLayout()) {
            visitBlock(element);
            return;
        }
        add(Block.Kind.PARAGRAPH, 0, new HtmlRun.Line(table.caption(), 0));
        for (HtmlTable.Row row : table.rows()) {
            var kind = isFurniture || row.isHeader() ? Block.Kind.FURNITURE : Block.Kind.TABLE_ROW;
            var piece = new HtmlPiece(Block.Kind.TABLE_ROW, 0, "", row.cells(), row.columns(), 0, isInMain);
            pieces.add(kind == Block.Kind.FURNITURE ? piece.asFurniture() : piece);
        }
    }

    private void visitItem(Element element) {
        flush();
        next = Block.Kind.LIST_ITEM;
        visitBlock(element);
        next = Block.Kind.PARAGRAPH;
    }

    /// A term waits for its first explanation, so that the two can be quoted together.
    private void visitTerm(Element element) {
        flush();
        addTerm();
        String words = HtmlWords.onOneLine(element);
        boolean isLast = element.nextElementSibling() == null;
        if (isLast || words.length() > LONGEST_TERM) {
            add(Block.Kind.LIST_ITEM, 0, new HtmlRun.Line(words, 0));
        } else {
            term = words;
        }
    }

    private void addTerm() {
        String words = term;
        term = "";
        add(Block.Kind.LIST_ITEM, 0, new HtmlRun.Line(words, 0));
    }

    private void visitAside(Element element) {
        flush();
        boolean wasFurniture = isFurniture;
        isFurniture = true;
        visitBlock(element);
        isFurniture = wasFurniture;
    }

    /// Ends the run: what was collected becomes a piece, the first of a list item an item, and each line of a paragraph
    /// a paragraph.
    private void flush() {
        HtmlRun ended = run;
        run = new HtmlRun();
        if (next == Block.Kind.LIST_ITEM && !ended.whole().words().isEmpty()) {
            HtmlRun.Line item = ended.whole();
            String words = explained(item.words());
            next = Block.Kind.PARAGRAPH;
            add(Block.Kind.LIST_ITEM, 0, new HtmlRun.Line(words, item.linkDensity()));
        } else {
            ended.parted().forEach(line -> add(Block.Kind.PARAGRAPH, 0, line));
        }
    }

    /// The words behind the term that waits for them, if one does.
    private String explained(String words) {
        String waiting = term;
        term = "";
        if (waiting.isEmpty()) {
            return words;
        }
        return waiting + (waiting.matches(".*[.:?!]") ? " " : ": ") + words;
    }

    private void add(Block.Kind kind, int level, HtmlRun.Line line) {
        if (!line.words().isBlank()) {
            var piece =
                    new HtmlPiece(kind, level, line.words(), List.of(), ColumnNames.NONE, line.linkDensity(), isInMain);
            pieces.add(isFurniture ? piece.asFurniture() : piece);
        }
    }
}
