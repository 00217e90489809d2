package footnote.document;

import footnote.document.Block.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;

/// Reads Word documents (`.docx`): headings by their styles, or by being short and bold; lists, tables, text boxes; the
/// footnotes behind the paragraph that calls them; running headers and footers as furniture.
final class WordParser implements ContentParser {
    private static final int LONGEST_BOLD_HEADING = 120;

    private final FurnitureRules furniture;
    private final int mostCharacters;

    WordParser(FurnitureRules furniture, int mostCharacters) {
        this.furniture = furniture;
        this.mostCharacters = mostCharacters;
    }

    @Override
    public PageText read(byte[] content) throws IOException {
        try (OfficePackage file = OfficePackage.open(content)) {
            String main = file.mainPart("word/document.xml");
            var relations = file.relations(main).values();
            var styles = new WordStyles();
            var notes = new HashMap<String, String>();
            for (OfficePackage.Relation relation : relations) {
                switch (relation.type()) {
                    case "styles" -> file.read(relation.target(), styles);
                    case "footnotes" -> file.read(relation.target(), new Notes(styles, "w:footnote", notes));
                    case "endnotes" -> file.read(relation.target(), new Notes(styles, "w:endnote", notes));
                    default -> {
                        // pictures, settings and the like
                    }
                }
            }
            var text = new OfficeText(new PageWriter(furniture), mostCharacters);
            readEdges(file, relations, "header", styles, text);
            file.read(main, new Body(styles, text, notes));
            readEdges(file, relations, "footer", styles, text);
            return text.finished(OfficeProperties.of(file, "docProps/core.xml"), List.of());
        }
    }

    private static void readEdges(
            OfficePackage file,
            Iterable<OfficePackage.Relation> relations,
            String type,
            WordStyles styles,
            OfficeText text)
            throws IOException {
        var seen = new ArrayList<String>();
        for (OfficePackage.Relation relation : relations) {
            if (relation.type().equals(type)) {
                file.read(relation.target(), new WordText(styles) {
                    @Override
                    void paragraph(Paragraph paragraph) {
                        if (!seen.contains(paragraph.words())) {
                            seen.add(paragraph.words());
                            text.add(Kind.FURNITURE, 0, paragraph.words());
                        }
                    }
                });
            }
        }
    }

    private static final class Notes extends WordText {
        private final String element;
        private final Map<String, String> notes;
        private String id = "";

        Notes(WordStyles styles, String element, Map<String, String> notes) {
            super(styles);
            this.element = element;
            this.notes = notes;
        }

        @Override
        void start(String name, Attributes attributes) {
            if (name.equals(element)) {
                id = element + "Reference " + value(attributes, "id");
            }
            super.start(name, attributes);
        }

        @Override
        void paragraph(Paragraph paragraph) {
            notes.merge(id, paragraph.words(), (above, below) -> above + "\n" + below);
        }
    }

    private static final class Body extends WordText {
        private final OfficeText text;
        private final Map<String, String> notes;

        Body(WordStyles styles, OfficeText text, Map<String, String> notes) {
            super(styles);
            this.text = text;
            this.notes = notes;
        }

        @Override
        void paragraph(Paragraph paragraph) {
            String words = paragraph.words().strip();
            if (paragraph.isTitle()) {
                text.addTitle(words);
            } else if (paragraph.isContents()) {
                text.add(Kind.FURNITURE, 0, words);
            } else if (paragraph.level() > 0) {
                text.add(Kind.HEADING, paragraph.level(), words);
            } else if (paragraph.isListed()) {
                text.add(Kind.LIST_ITEM, 0, words);
            } else if (!text.inTable() && paragraph.isBold() && looksLikeHeading(words)) {
                text.addUnmarkedHeading(words);
            } else {
                text.add(Kind.PARAGRAPH, 0, words);
            }
            OfficeTable table = text.table();
            if (table != null && paragraph.isBold()) {
                table.markBold();
            }
        }

        private static boolean looksLikeHeading(String words) {
            return words.length() <= LONGEST_BOLD_HEADING && words.indexOf('\n') < 0 && !words.matches(".*[.,;:!]");
        }

        @Override
        void note(String kind, String id) {
            String note = notes.get(kind + " " + id);
            if (note != null) {
                text.addNote(note.strip());
            }
        }

        @Override
        void table(String name, Attributes attributes) {
            if (name.equals("w:tbl")) {
                text.beginTable();
                return;
            }
            OfficeTable table = text.table();
            if (table == null) {
                return;
            }
            switch (name) {
                case "w:tr" -> table.beginRow();
                case "w:tc" -> table.beginCell();
                case "w:tblHeader" -> table.markHeader();
                case "w:gridSpan" -> table.widen(count(value(attributes, "val"), 50));
                case "w:vMerge" -> {
                    if (!value(attributes, "val").equals("restart")) {
                        table.continueAbove();
                    }
                }
                default -> throw new IllegalStateException(name + " is no part of a table");
            }
        }

        @Override
        void endTable() {
            text.endTable();
        }
    }
}
