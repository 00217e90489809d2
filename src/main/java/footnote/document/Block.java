package footnote.document;

import org.jspecify.annotations.Nullable;

/// A part of the canonical text that was set apart on the page: one heading, paragraph, list item or table row, or a
/// piece of page furniture. Blocks never overlap.
///
/// @param span without the list marker and without white space at its ends, never empty
/// @param level the depth of a heading, 1 to 6; 0 for every other kind
/// @param searched what the index sees in place of the text, such as a table row with its columns' names; null where it
///     is the text itself
public record Block(
        Span span, Kind kind, int level, @Nullable String searched) implements Comparable<Block> {
    /// What a block is. Furniture (adverts, share bars, comment notices, captions) is never indexed nor cited.
    public enum Kind {
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        TABLE_ROW,
        FURNITURE
    }

    public Block {
        if (span.length() == 0) {
            throw new IllegalArgumentException("an empty block at " + span.start());
        }
    }

    static Block of(Span span, Kind kind) {
        return new Block(span, kind, 0, null);
    }

    /// A row of a table, shown as its cells and searched with the names of its columns.
    static Block row(Span span, String searched) {
        return new Block(span, Kind.TABLE_ROW, 0, searched);
    }

    static Block heading(Span span, int level) {
        return new Block(span, Kind.HEADING, level, null);
    }

    /// Orders as in the text.
    @Override
    public int compareTo(Block other) {
        return span.compareTo(other.span);
    }
}
