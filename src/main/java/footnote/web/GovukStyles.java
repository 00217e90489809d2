package footnote.web;

import footnote.document.ResourceLines;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The part of govuk-frontend's style sheet that the pages use: the rules of a few components. Its typeface and its
/// crown are left out, and its colours are replaced by the variables of our own style sheet, which also have those for
/// the dark.
final class GovukStyles {
    private static final String WHOLE =
            "/META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.css";

    /// The components and layout classes of the templates, without `govuk-`.
    private static final Set<String> USED = Set.of(
            "body",
            "button",
            "button-group",
            "caption-l",
            "character-count",
            "details",
            "error-message",
            "error-summary",
            "form-group",
            "grid-column-two-thirds",
            "grid-row",
            "heading-l",
            "heading-m",
            "heading-s",
            "hint",
            "inset-text",
            "label",
            "link",
            "list",
            "main-wrapper",
            "skip-link",
            "summary-list",
            "template",
            "textarea",
            "visually-hidden",
            "width-container");

    private static final Map<String, String> COLOURS = Map.ofEntries(
            Map.entry("#00703c", "var(--accent)"),
            Map.entry("#002d18", "var(--edge)"),
            Map.entry("#005a30", "var(--accent)"),
            Map.entry("#003078", "var(--text)"),
            Map.entry("#0b0c0c", "var(--text)"),
            Map.entry("#1d70b8", "var(--link)"),
            Map.entry("#4c2c92", "var(--visited)"),
            Map.entry("#505a5f", "var(--dim)"),
            Map.entry("#929191", "var(--edge)"),
            Map.entry("#b1b4b6", "var(--line)"),
            Map.entry("#d4351c", "var(--error)"),
            Map.entry("#dbdad9", "var(--shade)"),
            Map.entry("#f3f2f1", "var(--shade)"),
            Map.entry("#fd0", "var(--focus)"),
            Map.entry("#fff", "var(--page)"));

    private static final Pattern CLASS = Pattern.compile("\\.govuk-([a-z-]+?)(?=__|--|[^a-z-]|$)");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{3,6}\\b");

    private final StringBuilder kept = new StringBuilder();
    private final String css;

    private GovukStyles(String css) {
        this.css = css;
    }

    static String used() {
        return of(ResourceLines.text(GovukStyles.class, WHOLE));
    }

    /// @param css without braces inside of strings
    static String of(String css) {
        var styles = new GovukStyles(COMMENT.matcher(css).replaceAll(""));
        styles.keep(0, styles.css.length());
        return styles.kept.toString();
    }

    private void keep(int from, int until) {
        int at = from;
        while (at < until) {
            int open = css.indexOf('{', at);
            if (open < 0 || open >= until) {
                return;
            }
            int statement = css.lastIndexOf(';', open);
            String head = css.substring(Math.max(at, statement + 1), open).strip();
            int close = closing(open);
            keep(head, open + 1, close);
            at = close + 1;
        }
    }

    private void keep(String head, int from, int close) {
        if (head.startsWith("@media") || head.startsWith("@supports")) {
            int before = kept.length();
            kept.append(head).append("{\n");
            int inner = kept.length();
            keep(from, close);
            if (kept.length() == inner) {
                kept.setLength(before);
            } else {
                kept.append("}\n");
            }
        } else if (!head.startsWith("@")) {
            String selectors =
                    Arrays.stream(head.split(",")).filter(GovukStyles::isUsed).collect(Collectors.joining(","));
            if (!selectors.isEmpty()) {
                kept.append(selectors)
                        .append('{')
                        .append(ours(selectors, css.substring(from, close)))
                        .append("}\n");
            }
        }
    }

    private static boolean isUsed(String selector) {
        return CLASS.matcher(selector).results().map(found -> found.group(1)).allMatch(USED::contains);
    }

    /// What has the focus is dark on yellow, by day and by night, and the words on a button are white.
    private static String ours(String selectors, String declarations) {
        String plain = declarations
                .replace("GDS Transport,arial,", "system-ui,")
                .replaceAll("(?<!-)color:#fff", "color:white");
        String text = selectors.contains(":focus") ? plain.replace("#0b0c0c", "var(--focus-text)") : plain;
        return COLOUR.matcher(text).replaceAll(colour -> COLOURS.getOrDefault(colour.group(), colour.group()));
    }

    private int closing(int open) {
        int depth = 0;
        for (int i = open; i < css.length(); i++) {
            char c = css.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return css.length();
    }
}
