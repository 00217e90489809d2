package footnote.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes the text of an office document: blocks as they come, tables once they are whole, notes behind the block that
/// they belong to.
final class OfficeText {
    private final PageWriter out;
    private final int mostCharacters;
    private final Deque<OfficeTable> tables = new ArrayDeque<>();
    private final List<String> notes = new ArrayList<>();
    private String title = "";
    private int levelAbove;

    OfficeText(PageWriter out, int mostCharacters) {
        this.out = out;
        this.mostCharacters = mostCharacters;
    }

    /// One block outside of tables, or in a cell of one.
    record Piece(Block.Kind kind, int level, String words) {}

    /// Adds a block where the document has come to: in the innermost cell, or on the page.
    void add(Block.Kind kind, int level, String words) {
        if (words.isBlank()) {
            return;
        }
        OfficeTable table = tables.peek();
        if (table == null) {
            write(new Piece(kind, level, words));
            writeNotes();
        } else {
            table.add(new Piece(kind, level, words));
        }
    }

    /// A heading below the last one, where the document only makes it look like one.
    void addUnmarkedHeading(String words) {
        add(Block.Kind.HEADING, Math.min(6, levelAbove + 1), words);
    }

    /// The document's own title, a heading of the first level.
    void addTitle(String words) {
        title = title.isEmpty()
                ? CanonicalText.of(words).replaceAll("\\s+", " ").strip()
                : title;
        add(Block.Kind.HEADING, 1, words);
    }

    void addNote(String words) {
        notes.add(words);
    }

    boolean inTable() {
        return !tables.isEmpty();
    }

    void beginTable() {
        tables.push(new OfficeTable());
    }

    /// The innermost table; null outside of tables.
    @Nullable
    OfficeTable table() {
        return tables.peek();
    }

    /// A table within a cell is a part of what that cell says.
    void endTable() {
        OfficeTable table = tables.poll();
        OfficeTable outer = tables.peek();
        if (table != null && outer != null) {
            table.pieces().forEach(outer::add);
        } else if (table != null) {
            addTable(table);
        }
    }

    /// Adds a whole table.
    void addTable(OfficeTable table) {
        if (table.isLayout()) {
            table.pieces().forEach(this::write);
        } else {
            addRows(table.rows(), table.isHeaded());
        }
        writeNotes();
    }

    /// Adds the rows of a table.
    ///
    /// @param headed as in [CellTable#of]
    void addRows(List<List<String>> rows, boolean headed) {
        CellTable.of(rows, headed).write(out);
        checkLength();
    }

    boolean hasTitle() {
        return !title.isEmpty();
    }

    private void writeNotes() {
        for (String note : List.copyOf(notes)) {
            out.paragraph(note);
        }
        notes.clear();
    }

    private void write(Piece piece) {
        switch (piece.kind) {
            case HEADING -> {
                levelAbove = piece.level;
                if (title.isEmpty() && piece.level == 1) {
                    title = CanonicalText.of(piece.words)
                            .replaceAll("\\s+", " ")
                            .strip();
                }
                out.heading(piece.words, piece.level);
            }
            case PARAGRAPH, TABLE_ROW -> out.paragraph(piece.words);
            case LIST_ITEM -> out.listItem(piece.words);
            case FURNITURE -> out.furniture(piece.words);
        }
        checkLength();
    }

    private void checkLength() {
        if (out.length() > mostCharacters) {
            throw ContentException.tooMuchText();
        }
    }

    /// The text of a document that has no title of its own.
    PageText untitled(Metadata metadata, List<String> remarks) {
        title = "";
        return finished(metadata, remarks);
    }

    /// @param remarks as in [ContentParser]
    PageText finished(Metadata metadata, List<String> remarks) {
        while (inTable()) {
            endTable();
        }
        writeNotes();
        return out.finished(title, metadata, remarks);
    }
}
