package footnote.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// Reads Markdown (CommonMark 0.31 with the tables of GitHub's dialect): the canonical text is the rendered
/// text without any mark, one block a line, a blank line between blocks that are not of one list or table.
/// A link is its words, a block of raw HTML what [HtmlReader] makes of it, a table row its cells with ` | `
/// between. Images that stand alone are their alternative text as furniture; one that stands among words is
/// left out.
final class MarkdownReader {
    private final Parser parser =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private final FurnitureFinder furniture;
    private final HtmlReader html;

    MarkdownReader(FurnitureFinder furniture) {
        this.furniture = furniture;
        this.html = new HtmlReader(furniture);
    }

    PageText read(String raw) {
        return read(raw, RepeatedLines.NONE);
    }

    /// Reads a page of a site.
    ///
    /// @param repeated lines that other documents of the same site have as well
    PageText read(String raw, RepeatedLines repeated) {
        var page = new Page(new PageWriter(furniture.rules()), html);
        parser.parse(raw).accept(page);
        return furniture.setAside(page.finished(), repeated);
    }

    private static final class Page extends AbstractVisitor {
        private final PageWriter writer;
        private final HtmlReader pages;
        private String ownTitle = "";
        private ColumnNames columns = ColumnNames.NONE;

        Page(PageWriter writer, HtmlReader pages) {
            this.writer = writer;
            this.pages = pages;
        }

        PageText finished() {
            return writer.finished(ownTitle, Metadata.NONE, List.of());
        }

        @Override
        public void visit(Heading heading) {
            String words = Words.of(heading).line();
            if (ownTitle.isEmpty() && heading.getLevel() == 1) {
                ownTitle = words;
            }
            writer.heading(words, heading.getLevel());
        }

        @Override
        public void visit(Paragraph paragraph) {
            Words words = Words.of(paragraph);
            if (words.areOfImagesAlone()) {
                writer.furniture(words.line());
            } else if (paragraph.getParent() instanceof ListItem && paragraph.getPrevious() == null) {
                writer.listItem(words.line());
            } else {
                writer.paragraph(words.line());
            }
        }

        @Override
        public void visit(BulletList list) {
            visitChildren(list);
        }

        @Override
        public void visit(OrderedList list) {
            visitChildren(list);
        }

        @Override
        public void visit(FencedCodeBlock code) {
            writer.paragraph(code.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            writer.paragraph(code.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            String title = pages.write(html.getLiteral(), writer);
            ownTitle = ownTitle.isEmpty() ? title : ownTitle;
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof TableBlock) {
                visitChildren(block);
            }
        }

        @Override
        public void visit(CustomNode node) {
            switch (node) {
                case TableHead head -> {
                    columns = new ColumnNames(cells(head.getFirstChild()));
                    writer.furniture(ColumnNames.shown(columns.names()));
                }
                case TableRow row -> writer.row(cells(row), columns);
                default -> visitChildren(node);
            }
        }

        private static List<String> cells(Node row) {
            var cells = new ArrayList<String>();
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                cells.add(Words.of(cell).line());
            }
            return cells;
        }
    }

    /// The words of a node and of all that is in it, those of images apart.
    private static final class Words extends AbstractVisitor {
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder ofImages = new StringBuilder();

        static Words of(Node node) {
            var words = new Words();
            words.visitChildren(node);
            return words;
        }

        boolean areOfImagesAlone() {
            return text.toString().isBlank();
        }

        /// The words on one line, as a page shows them; those of the images where there are no others.
        String line() {
            return CanonicalText.onOneLine((areOfImagesAlone() ? ofImages : text).toString());
        }

        @Override
        public void visit(Image image) {
            ofImages.append(of(image).line()).append(' ');
        }

        @Override
        public void visit(Text words) {
            text.append(words.getLiteral());
        }

        @Override
        public void visit(Code code) {
            text.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            text.append(' ');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            text.append(' ');
        }

        @Override
        public void visit(HtmlInline html) {
            // a tag says nothing but where a line ends; the words between two tags are text nodes of their own
            if (html.getLiteral().regionMatches(true, 0, "<br", 0, "<br".length())) {
                text.append(' ');
            }
        }
    }
}
