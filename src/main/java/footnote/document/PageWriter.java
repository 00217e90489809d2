package footnote.document;

import java.util.ArrayList;
import java.util.List;

/// Writes a page block by block: one block after another, a blank line between those that are not of one list or table.
///
/// Each piece is made canonical before it is appended, and blocks are parted by line ends, across which normalisation
/// form C does not compose, so the whole is canonical too. A piece without words is left out. One that is furniture by
/// its wording, or is announced as a caption, becomes furniture; the cells of a table are data and are never taken for
/// it.
final class PageWriter {
    private final FurnitureRules furniture;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Integer> pageStarts = new ArrayList<>();
    private int pagesToBegin;
    private boolean captionFollows;

    PageWriter(FurnitureRules furniture) {
        this.furniture = furniture;
    }

    /// Begins the next page (of a PDF, or the next slide); what is written from now on lies on it.
    void page() {
        pagesToBegin++;
    }

    /// @param level 1 to 6
    void heading(String words, int level) {
        write(words, Block.Kind.HEADING, level);
    }

    void paragraph(String words) {
        write(words, Block.Kind.PARAGRAPH, 0);
    }

    void listItem(String words) {
        write(words, Block.Kind.LIST_ITEM, 0);
    }

    void furniture(String words) {
        String piece = CanonicalText.of(words).strip();
        if (!piece.isEmpty()) {
            captionFollows = furniture.announcesCaption(piece);
            append(piece, new Block(span(piece, Block.Kind.FURNITURE), Block.Kind.FURNITURE, 0, null));
        }
    }

    /// A row of a table, shown as its cells with ` | ` between.
    ///
    /// @param columns what the columns are called, by which each cell is searched; empty where that is unknown
    void row(List<String> cells, ColumnNames columns) {
        captionFollows = false;
        String piece = CanonicalText.of(ColumnNames.shown(cells)).strip();
        if (piece.chars().anyMatch(each -> each != '|' && each != ' ')) {
            Span span = span(piece, Block.Kind.TABLE_ROW);
            String searched = columns.searched(cells);
            append(piece, searched.equals(piece) ? Block.of(span, Block.Kind.TABLE_ROW) : Block.row(span, searched));
        }
    }

    /// A paragraph or a list item that goes on over one or more turns of a page.
    ///
    /// @param parts what stands on each of the pages, together the whole, blanks and all
    void overPages(Block.Kind kind, List<String> parts) {
        String whole = CanonicalText.of(String.join("", parts)).strip();
        int before = text.length();
        write(whole, kind, 0);
        int start = text.length() - whole.length();
        if (text.length() > before) {
            var read = new StringBuilder();
            for (String part : parts.subList(0, parts.size() - 1)) {
                read.append(part);
                int length = CanonicalText.of(read.toString()).stripLeading().length();
                pageStarts.add(Math.min(start + length, text.length()));
            }
        } else {
            pagesToBegin += parts.size() - 1;
        }
    }

    /// How long the text is so far.
    int length() {
        return text.length();
    }

    /// Whether nothing has been written yet.
    boolean isEmpty() {
        return blocks.isEmpty();
    }

    /// The page as it was written.
    ///
    /// @param ownTitle what the text itself puts forward as its title; empty where it does not
    PageText finished(String ownTitle, Metadata metadata, List<String> remarks) {
        beginPages(text.length());
        var pages = pageStarts.isEmpty() ? Pages.NONE : new Pages(pageStarts);
        return new PageText(text.toString(), blocks, ownTitle, pages, metadata, remarks);
    }

    private void write(String words, Block.Kind kind, int level) {
        String piece = CanonicalText.of(words).strip();
        if (piece.isEmpty()) {
            return;
        }
        boolean caption = captionFollows && kind != Block.Kind.HEADING;
        if (caption || furniture.isFurniture(piece)) {
            furniture(piece);
        } else {
            captionFollows = false;
            append(piece, new Block(span(piece, kind), kind, level, null));
        }
    }

    /// Where a piece will stand: behind the line ends that part it from what is there.
    private Span span(String piece, Block.Kind kind) {
        int start = text.length() + between(kind).length();
        return new Span(start, start + piece.length());
    }

    private void append(String piece, Block block) {
        text.append(between(block.kind()));
        beginPages(text.length());
        text.append(piece);
        blocks.add(block);
    }

    private String between(Block.Kind kind) {
        boolean continues = (kind == Block.Kind.LIST_ITEM || kind == Block.Kind.TABLE_ROW)
                && !blocks.isEmpty()
                && blocks.getLast().kind() == kind;
        return blocks.isEmpty() ? "" : continues ? "\n" : "\n\n";
    }

    private void beginPages(int start) {
        for (; pagesToBegin > 0; pagesToBegin--) {
            pageStarts.add(start);
        }
    }
}
