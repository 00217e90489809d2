package footnote.document;

import footnote.document.Block.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;

/// Reads PowerPoint presentations (`.pptx`): each slide is a page, with its title as a heading, its speaker notes after
/// what it shows. Slides that are hidden in the show keep their number, and are not read.
final class SlidesParser implements ContentParser {
    private static final int MOST_SLIDES = 5_000;

    private final FurnitureRules furniture;
    private final int mostCharacters;

    SlidesParser(FurnitureRules furniture, int mostCharacters) {
        this.furniture = furniture;
        this.mostCharacters = mostCharacters;
    }

    @Override
    public PageText read(byte[] content) throws IOException {
        try (OfficePackage file = OfficePackage.open(content)) {
            String main = file.mainPart("ppt/presentation.xml");
            var out = new PageWriter(furniture);
            var text = new OfficeText(out, mostCharacters);
            List<String> slides = slides(file, main);
            if (slides.size() > MOST_SLIDES) {
                throw ContentException.tooMuchText();
            }
            for (String slide : slides) {
                out.page();
                readSlide(file, slide, text);
            }
            return text.finished(OfficeProperties.of(file, "docProps/core.xml"), List.of());
        }
    }

    private static List<String> slides(OfficePackage file, String main) throws IOException {
        Map<String, OfficePackage.Relation> relations = file.relations(main);
        var slides = new ArrayList<String>();
        file.read(main, new XmlPart() {
            @Override
            void start(String name, Attributes attributes) {
                OfficePackage.Relation slide = relations.get(reference(attributes));
                if (name.equals("p:sldId") && slide != null) {
                    slides.add(slide.target());
                }
            }
        });
        return slides;
    }

    private static void readSlide(OfficePackage file, String slide, OfficeText text) throws IOException {
        var shown = new SlideText(text);
        file.read(slide, shown);
        shown.write(false);
        for (OfficePackage.Relation relation : file.relations(slide).values()) {
            if (relation.type().equals("notesSlide") && !shown.isHidden()) {
                var notes = new SlideText(text);
                file.read(relation.target(), notes);
                notes.write(true);
            }
        }
    }

    /// The text of one slide, or of the notes to one, in the order of its shapes.
    private static final class SlideText extends XmlPart {
        private final OfficeText text;
        private final List<Shape> shapes = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private boolean hidden;
        private boolean inText;
        private boolean bulleted;
        private boolean unbulleted;

        SlideText(OfficeText text) {
            this.text = text;
        }

        /// A text box, a placeholder of the slide's layout, or a table.
        private static final class Shape {
            private String holds = "";
            private boolean placeholder;
            private final List<OfficeText.Piece> pieces = new ArrayList<>();
            private final OfficeTable table = new OfficeTable();
            private boolean tabular;

            boolean isTitle() {
                return placeholder && holds.matches("title|ctrTitle");
            }

            boolean isFurniture() {
                return placeholder && holds.matches("sldNum|dt|ftr|hdr|sldImg");
            }
        }

        boolean isHidden() {
            return hidden;
        }

        @Override
        void start(String name, Attributes attributes) {
            switch (name) {
                case "p:sld" -> hidden = value(attributes, "show").matches("0|false");
                case "mc:Fallback" -> passOver();
                case "p:sp", "p:graphicFrame" -> shapes.add(new Shape());
                case "p:ph" -> placeholder(value(attributes, "type"));
                case "a:p" -> {
                    words.setLength(0);
                    bulleted = false;
                    unbulleted = false;
                }
                case "a:buChar", "a:buAutoNum", "a:buBlip" -> bulleted = true;
                case "a:buNone" -> unbulleted = true;
                case "a:t" -> inText = true;
                case "a:br" -> words.append('\n');
                case "a:tbl", "a:tr", "a:tc" -> table(name, attributes);
                default -> {
                    // how it looks
                }
            }
        }

        private void placeholder(String type) {
            if (!shapes.isEmpty()) {
                shapes.getLast().placeholder = true;
                shapes.getLast().holds = type;
            }
        }

        private void table(String name, Attributes attributes) {
            if (shapes.isEmpty()) {
                return;
            }
            OfficeTable table = shapes.getLast().table;
            shapes.getLast().tabular = true;
            if (name.equals("a:tr")) {
                table.beginRow();
            } else if (name.equals("a:tc")) {
                table.beginCell();
                if (value(attributes, "vMerge").matches("1|true")) {
                    table.continueAbove();
                }
            }
        }

        @Override
        void text(String text) {
            if (inText) {
                words.append(text);
            }
        }

        @Override
        void end(String name) {
            if (name.equals("a:t")) {
                inText = false;
            } else if (name.equals("a:p") && !shapes.isEmpty()) {
                Shape shape = shapes.getLast();
                boolean listed = bulleted || (shape.placeholder && !unbulleted && shape.holds.matches("|body|obj"));
                var piece = new OfficeText.Piece(listed ? Kind.LIST_ITEM : Kind.PARAGRAPH, 0, words.toString());
                if (piece.words().isBlank()) {
                    return;
                }
                if (shape.tabular) {
                    shape.table.add(piece);
                } else {
                    shape.pieces.add(piece);
                }
            }
        }

        /// @param notes whether these are notes, of which only the speaker's own words count
        void write(boolean notes) {
            if (hidden) {
                return;
            }
            if (!notes) {
                shapes.stream().filter(Shape::isTitle).forEach(this::writeTitle);
            }
            for (Shape shape : shapes) {
                if (shape.isTitle() || (notes && !shape.holds.equals("body"))) {
                    continue;
                }
                if (shape.tabular) {
                    text.addTable(shape.table);
                }
                for (OfficeText.Piece piece : shape.pieces) {
                    Kind kind = shape.isFurniture() ? Kind.FURNITURE : notes ? Kind.PARAGRAPH : piece.kind();
                    text.add(kind, 0, piece.words());
                }
            }
        }

        private void writeTitle(Shape shape) {
            String title = String.join(
                    " ", shape.pieces.stream().map(OfficeText.Piece::words).toList());
            if (shape.holds.equals("ctrTitle") || !text.hasTitle()) {
                text.addTitle(title);
            } else {
                text.add(Kind.HEADING, 2, title);
            }
        }
    }
}
