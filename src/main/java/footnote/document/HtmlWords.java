package footnote.document;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Takes the visible words of an element as one text, with a gap where a block begins or ends.
final class HtmlWords implements NodeFilter {
    private final StringBuilder words = new StringBuilder();
    private final String gap;

    private HtmlWords(String gap) {
        this.gap = gap;
    }

    /// The words on one line.
    static String onOneLine(Element element) {
        return CanonicalText.onOneLine(in(element, " "));
    }

    /// The words with their white space, for what is preformatted.
    static String asTheyStand(Element element) {
        return CanonicalText.of(in(element, "\n"));
    }

    private static String in(Element element, String gap) {
        var words = new HtmlWords(gap);
        element.filter(words);
        return words.words.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            words.append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (HiddenHtml.isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            part(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !element.normalName().equals("br")) {
            part(element);
        }
        return FilterResult.CONTINUE;
    }

    private void part(Element element) {
        if (element.normalName().equals("br") || HtmlBlocks.isBlock(element)) {
            words.append(gap);
        }
    }
}
