package footnote.document;

import java.util.ArrayDeque;
import java.util.Deque;
import org.xml.sax.Attributes;

/// Goes through the text of a part of a Word document (ECMA-376 part 1, chapter 17): what was deleted, moved away or
/// hidden is left out, and so is the second version of what older programs cannot show.
abstract class WordText extends XmlPart {
    private final WordStyles styles;
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private boolean inText;
    private boolean hidden;
    private boolean inMark;

    WordText(WordStyles styles) {
        this.styles = styles;
    }

    /// A paragraph while it is read.
    final class Paragraph {
        private final StringBuilder words = new StringBuilder();
        private String style = "";
        private int level = -1;
        private boolean listed;
        private boolean unlisted;
        private boolean heavy;
        private int letters;
        private int boldLetters;

        String words() {
            return words.toString();
        }

        boolean isTitle() {
            return styles.isTitle(style);
        }

        boolean isContents() {
            return styles.isContents(style);
        }

        int level() {
            return level >= 0 ? level : styles.level(style);
        }

        boolean isListed() {
            return !unlisted && (listed || styles.isListed(style));
        }

        boolean isBold() {
            return letters > 0 && (boldLetters == letters || styles.isBold(style));
        }
    }

    /// A paragraph has been read.
    abstract void paragraph(Paragraph paragraph);

    /// A note is called here.
    void note(String kind, String id) {}

    /// An element that makes or ends a table, a row or a cell, or says something of one.
    void table(String name, Attributes attributes) {}

    @Override
    void start(String name, Attributes attributes) {
        switch (name) {
            case "w:del", "w:moveFrom", "mc:Fallback", "w:instrText", "w:delText", "w:comment", "w:rubyBase" -> {
                if (!inMark) {
                    passOver();
                }
            }
            case "w:p" -> open.push(new Paragraph());
            case "w:r" -> {
                hidden = false;
                if (!open.isEmpty()) {
                    open.peek().heavy = false;
                }
            }
            case "w:pPr" -> inMark = true;
            case "w:t" -> inText = true;
            case "w:tab", "w:ptab" -> append(inMark ? "" : " ");
            case "w:br", "w:cr" -> append("\n");
            case "w:noBreakHyphen" -> append("-");
            case "w:footnoteReference", "w:endnoteReference" -> note(name, value(attributes, "id"));
            case "w:tr", "w:tc", "w:tbl", "w:gridSpan", "w:vMerge", "w:tblHeader" -> table(name, attributes);
            default -> property(name, value(attributes, "val"));
        }
    }

    private void property(String name, String value) {
        Paragraph paragraph = open.peek();
        if (paragraph == null) {
            return;
        }
        if (inMark) {
            switch (name) {
                case "w:pStyle" -> paragraph.style = value;
                case "w:outlineLvl" -> paragraph.level = WordStyles.levelOf(value);
                case "w:numId" -> {
                    paragraph.listed = !value.equals("0");
                    paragraph.unlisted = value.equals("0");
                }
                default -> {
                    // how the paragraph looks, or its mark
                }
            }
            return;
        }
        switch (name) {
            case "w:vanish" -> hidden = WordStyles.isOn(value);
            case "w:rStyle" -> hidden |= styles.isHidden(value);
            case "w:b" -> paragraph.heavy = WordStyles.isOn(value);
            default -> {
                // how the run looks
            }
        }
    }

    @Override
    void text(String words) {
        if (inText) {
            append(words);
        }
    }

    private void append(String words) {
        Paragraph paragraph = open.peek();
        if (paragraph != null && !hidden && !styles.isHidden(paragraph.style)) {
            paragraph.words.append(words);
            int letters = (int) words.chars().filter(Character::isLetter).count();
            paragraph.letters += letters;
            paragraph.boldLetters += paragraph.heavy ? letters : 0;
        }
    }

    @Override
    void end(String name) {
        switch (name) {
            case "w:t" -> inText = false;
            case "w:r" -> hidden = false;
            case "w:pPr" -> inMark = false;
            case "w:p" -> paragraph(open.pop());
            case "w:tbl" -> endTable();
            default -> {
                // ends nothing that was begun
            }
        }
    }

    void endTable() {}
}
