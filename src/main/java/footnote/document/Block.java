package footnote.document;

/// A part of the canonical text that was set apart on the page: one heading, paragraph, list item or table row, or a
/// piece of page furniture. Blocks never overlap.
///
/// @param span without the list marker and without white space at its ends, never empty
/// @param level the depth of a heading, 1 to 6; 0 for every other kind
public record Block(Span span, Kind kind, int level) implements Comparable<Block> {
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
        return new Block(span, kind, 0);
    }

    static Block heading(Span span, int level) {
        return new Block(span, Kind.HEADING, level);
    }

    /// Orders as in the text.
    @Override
    public int compareTo(Block other) {
        return span.compareTo(other.span);
    }
}
