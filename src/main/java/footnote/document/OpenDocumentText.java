package footnote.document;

import footnote.document.Block.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.xml.sax.Attributes;

/// Goes through the text within one kind of element of an OpenDocument part: its body, its headers or its footers. What
/// was deleted or is hidden is left out.
final class OpenDocumentText extends XmlPart {
    private static final int DEEPEST_HEADING = 6;
    private static final int MOST_SPACES = 100;

    private final OfficeText text;
    private final Set<String> hidden;
    private final String within;
    private final Set<String> edges = new HashSet<>();
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    private final Deque<Integer> levels = new ArrayDeque<>();
    private int inside;
    private int lists;
    private int contents;
    private int notes;
    private boolean itemOpen;
    private int rowsOfHead;

    OpenDocumentText(OfficeText text, Set<String> hidden, String within) {
        this.text = text;
        this.hidden = Set.copyOf(hidden);
        this.within = within;
    }

    @Override
    void start(String name, Attributes attributes) {
        inside += name.equals(within) ? 1 : 0;
        if (inside == 0) {
            return;
        }
        if (hidden.contains(value(attributes, "style-name"))) {
            passOver();
            return;
        }
        switch (name) {
            case "text:tracked-changes",
                    "office:annotation",
                    "text:hidden-text",
                    "text:hidden-paragraph",
                    "text:note-citation",
                    "office:forms",
                    "draw:object",
                    "text:ruby-text" -> passOver();
            case "text:h" -> begin(Math.min(DEEPEST_HEADING, count(value(attributes, "outline-level"), 10)));
            case "text:p" -> begin(0);
            case "text:s" -> append(" ".repeat(count(value(attributes, "c"), MOST_SPACES)));
            case "text:tab" -> append(" ");
            case "text:line-break" -> append("\n");
            case "text:list" -> lists++;
            case "text:list-item" -> itemOpen = true;
            case "text:table-of-content", "text:alphabetical-index", "text:illustration-index" -> contents++;
            case "text:note-body" -> notes++;
            default -> table(name, attributes);
        }
    }

    private void table(String name, Attributes attributes) {
        if (name.equals("table:table")) {
            text.beginTable();
            return;
        }
        OfficeTable table = text.table();
        if (table == null) {
            return;
        }
        switch (name) {
            case "table:table-header-rows" -> rowsOfHead++;
            case "table:table-row" -> {
                table.beginRow();
                if (rowsOfHead > 0) {
                    table.markHeader();
                }
            }
            case "table:table-cell" -> {
                table.beginCell();
                table.widen(count(value(attributes, "number-columns-repeated"), 50));
            }
            case "table:covered-table-cell" -> table.beginCell();
            default -> {
                // how the table looks
            }
        }
    }

    private void begin(int level) {
        paragraphs.push(new StringBuilder());
        levels.push(level);
    }

    @Override
    void text(String words) {
        // in OpenDocument, white space in the file is a single space
        append(inside > 0 ? words.replaceAll("\\s+", " ") : "");
    }

    private void append(String words) {
        if (!paragraphs.isEmpty()) {
            paragraphs.peek().append(words);
        }
    }

    @Override
    void end(String name) {
        inside -= name.equals(within) ? 1 : 0;
        if (inside == 0 && !name.equals(within)) {
            return;
        }
        switch (name) {
            case "text:p", "text:h" -> paragraph(paragraphs.pop().toString().strip(), levels.pop());
            case "text:list" -> lists--;
            case "text:table-of-content", "text:alphabetical-index", "text:illustration-index" -> contents--;
            case "text:note-body" -> notes--;
            case "table:table" -> text.endTable();
            case "table:table-header-rows" -> rowsOfHead--;
            default -> {
                // ends nothing that was begun
            }
        }
    }

    private void paragraph(String words, int level) {
        if (!within.equals("office:body")) {
            if (edges.add(words)) {
                text.add(Kind.FURNITURE, 0, words);
            }
        } else if (notes > 0) {
            text.addNote(words);
        } else if (contents > 0) {
            text.add(Kind.FURNITURE, 0, words);
        } else if (level > 0) {
            text.add(Kind.HEADING, level, words);
        } else if (lists > 0 && itemOpen) {
            text.add(Kind.LIST_ITEM, 0, words);
            itemOpen = words.isEmpty();
        } else {
            text.add(Kind.PARAGRAPH, 0, words);
        }
    }
}
