package footnote.document;

import java.util.List;
import java.util.regex.Pattern;

/// A piece of a page as the walk over it found it, before it is known whether it is furniture.
///
/// @param level of a heading, else 0
/// @param words on one line, or as they stand where they are preformatted; empty for a row
/// @param cells of a row, else none
/// @param columns of a row
/// @param linkDensity the share of its letters that are in links
/// @param isInMain whether it stands in the main part of the page, or the page has none
record HtmlPiece(
        Block.Kind kind,
        int level,
        String words,
        List<String> cells,
        ColumnNames columns,
        double linkDensity,
        boolean isInMain) {
    private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?…:;][\"'”’)\\]]*");

    HtmlPiece {
        cells = List.copyOf(cells);
    }

    boolean endsSentence() {
        return SENTENCE.matcher(words).matches();
    }

    boolean isMostlyLinks() {
        return linkDensity > PageFurniture.LINK_DENSITY;
    }

    boolean hasMoreWordsThan(int number) {
        return words.split(" ", number + 2).length > number;
    }

    HtmlPiece asFurniture() {
        return new HtmlPiece(
                Block.Kind.FURNITURE,
                0,
                cells.isEmpty() ? words : ColumnNames.shown(cells),
                List.of(),
                ColumnNames.NONE,
                linkDensity,
                isInMain);
    }

    void writeTo(PageWriter writer) {
        switch (kind) {
            case HEADING -> writer.heading(words, level);
            case PARAGRAPH -> writer.paragraph(words);
            case LIST_ITEM -> writer.listItem(words);
            case TABLE_ROW -> writer.row(cells, columns);
            case FURNITURE -> writer.furniture(words);
        }
    }
}
