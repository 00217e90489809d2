package footnote.document;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/// Tells the parts of a page that nobody sees: they are no part of its text, and a quotation of them could not be found
/// on it.
final class HiddenHtml {
    private static final Set<String> NEVER_SHOWN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "meta",
            "link",
            "svg",
            "math",
            "canvas",
            "iframe",
            "object",
            "embed",
            "audio",
            "video",
            "map",
            "select",
            "datalist",
            "textarea",
            "input",
            "option",
            "img",
            "noframes",
            "dialog",
            "rp",
            "rt");

    private static final Pattern HIDING_STYLE = Pattern.compile(
            "(?:^|;)(?:display:none|visibility:(?:hidden|collapse)|font-size:0(?:\\.0+)?(?:px|pt|em|rem|%)?(?![.\\d])"
                    + "|opacity:0(?:\\.0+)?(?![.\\d]))");

    /// Class names by which sites keep words for screen readers alone, such as 'opens in a new tab'.
    private static final Pattern FOR_SCREEN_READERS = Pattern.compile(
            "(?i)(?:^|[\\s_-])(?:visually-?hidden|sr-only|screen-?reader(?:-text|-only)?|element-invisible)(?:\\s|$)");

    private static final NodeFilter LETTER = (node, depth) ->
            node instanceof TextNode text && text.getWholeText().codePoints().anyMatch(Character::isLetterOrDigit)
                    ? NodeFilter.FilterResult.STOP
                    : NodeFilter.FilterResult.CONTINUE;

    private HiddenHtml() {}

    /// Whether the element is hidden, with all that is in it.
    static boolean isHidden(Element element) {
        return NEVER_SHOWN.contains(element.normalName())
                || (element.hasAttr("hidden") && !element.attr("hidden").equalsIgnoreCase("until-found"))
                || (element.hasAttr("style") && hides(element.attr("style")))
                || isDecoration(element)
                || FOR_SCREEN_READERS.matcher(element.className()).find();
    }

    private static boolean hides(String style) {
        String plain = style.replaceAll("\\s+|/\\*.*?\\*/", "").toLowerCase(Locale.ROOT);
        return HIDING_STYLE.matcher(plain).find();
    }

    /// Icons and arrows are kept from screen readers. So is a whole page behind a box that was open when it was saved.
    private static boolean isDecoration(Element element) {
        return element.attr("aria-hidden").equalsIgnoreCase("true")
                && NodeTraversor.filter(LETTER, element) != NodeFilter.FilterResult.STOP;
    }
}
