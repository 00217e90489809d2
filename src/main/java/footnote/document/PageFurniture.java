package footnote.document;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/// Tells, for one page, its main part and the parts around it: by landmarks (WAI-ARIA 1.2, section 5.3.4),
/// by the names that designers give ([HtmlHints]), and by how much of their text is links (Kohlschütter et
/// al., Boilerplate Detection using Shallow Text Features, WSDM 2010). What holds most of a page's prose is
/// never furniture, whatever it is called.
final class PageFurniture {
    /// Above this share of linked characters a part is a list of ways to go (the paper's `curr_linkDensity <=
    /// 0.333333`).
    static final double LINK_DENSITY = 1.0 / 3;

    private static final Set<String> LANDMARKS = Set.of("nav", "header", "footer", "aside");
    private static final Set<String> MAIN = Set.of("main", "article");
    private static final Pattern AROUND = Pattern.compile("navigation|banner|contentinfo|complementary|search");
    private static final double MOST_OF_THE_PAGE = .7;
    private static final double A_FAIR_SHARE = 1.0 / 3;

    private final HtmlHints hints;
    private final Element body;
    private final Map<String, HtmlHints.Hint> byClass = new HashMap<>();
    private final IdentityHashMap<Element, Weight> weights = new IdentityHashMap<>();

    /// How many visible letters an element has, and how many of them in links.
    private static final class Weight {
        private long letters;
        private long linked;
        private boolean hasMain;
        private boolean hasTitle;

        long prose() {
            return letters - linked;
        }

        double linkDensity() {
            return letters == 0 ? 0 : (double) linked / letters;
        }

        void add(Weight inner) {
            letters += inner.letters;
            linked += inner.linked;
            hasMain |= inner.hasMain;
            hasTitle |= inner.hasTitle;
        }
    }

    PageFurniture(Element body, HtmlHints hints) {
        this.hints = hints;
        this.body = body;
        body.filter(new Weighing());
    }

    /// Whether the part is furniture, with all that is in it.
    boolean isFurniture(Element element) {
        Weight weight = weights.get(element);
        if (weight == null || element.equals(body) || holdsThePage(weight)) {
            return false;
        }
        return switch (element.normalName()) {
            case "nav" -> true;
            case "footer" -> !isWithin(element, Set.of("blockquote"));
            case "header" -> !isWithin(element, Set.of("main", "article", "section"));
            case "aside" ->
                !isWithin(element, MAIN) || weight.linkDensity() > LINK_DENSITY || isNamedSo(element, weight);
            default -> AROUND.matcher(element.attr("role")).matches() || isNamedSo(element, weight);
        };
    }

    /// The element that the page marks as its main part; null where it marks none, or one that has too little of what
    /// the page says.
    @Nullable
    Element main() {
        Element main = body.selectFirst("main, [role=main]");
        if (main == null) {
            var articles = body.select("article, [role=article], [itemprop=articleBody]");
            main = articles.size() == 1 && !isWithinFurniture(articles.getFirst()) ? articles.getFirst() : null;
        }
        Weight weight = main == null ? null : weights.get(main);
        return weight != null && weight.prose() >= whole().prose() * A_FAIR_SHARE ? main : null;
    }

    private boolean holdsThePage(Weight weight) {
        return weight.hasMain
                || (weight.hasTitle && weight.prose() > whole().prose() * A_FAIR_SHARE)
                || weight.prose() > whole().prose() * MOST_OF_THE_PAGE;
    }

    private Weight whole() {
        return weights.getOrDefault(body, new Weight());
    }

    private boolean isNamedSo(Element element, Weight weight) {
        return switch (hint(element)) {
            case NONE -> false;
            case LIKELY -> weight.linkDensity() > LINK_DENSITY;
            case TELLING -> true;
        };
    }

    private boolean isWithinFurniture(Element element) {
        for (Element above = element; above != null && !above.equals(body); above = above.parent()) {
            if (isFurniture(above)) {
                return true;
            }
        }
        return false;
    }

    /// Pages repeat the names of their classes, but hardly those of their parts.
    private HtmlHints.Hint hint(Element element) {
        HtmlHints.Hint ofClass = byClass.computeIfAbsent(element.className(), hints::of);
        return ofClass == HtmlHints.Hint.TELLING || element.id().isEmpty()
                ? ofClass
                : Collections.max(List.of(ofClass, hints.of(element.id())));
    }

    private static boolean isWithin(Element element, Set<String> names) {
        for (Element above = element.parent(); above != null; above = above.parent()) {
            if (names.contains(above.normalName())) {
                return true;
            }
        }
        return false;
    }

    /// Adds up the letters of every part that may be main or furniture, in one walk over the page.
    private final class Weighing implements NodeFilter {
        private final Deque<Element> candidates = new ArrayDeque<>();
        private final Deque<Weight> open = new ArrayDeque<>();
        private int inLinks;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text && !open.isEmpty()) {
                long letters = text.getWholeText()
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .count();
                open.getLast().letters += letters;
                open.getLast().linked += inLinks > 0 ? letters : 0;
            }
            if (!(node instanceof Element element)) {
                return FilterResult.CONTINUE;
            }
            if (HiddenHtml.isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            inLinks += element.normalName().equals("a") ? 1 : 0;
            if (isCandidate(element)) {
                candidates.addLast(element);
                open.addLast(new Weight());
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                inLinks -= element.normalName().equals("a") ? 1 : 0;
                if (!candidates.isEmpty() && candidates.getLast().equals(element)) {
                    close(candidates.removeLast());
                }
                if (!open.isEmpty()) {
                    open.getLast().hasMain |= element.normalName().equals("main");
                    open.getLast().hasTitle |= element.normalName().equals("h1");
                }
            }
            return FilterResult.CONTINUE;
        }

        private void close(Element element) {
            Weight weight = open.removeLast();
            weights.put(element, weight);
            if (!open.isEmpty()) {
                open.getLast().add(weight);
            }
        }

        private boolean isCandidate(Element element) {
            return element.equals(body)
                    || LANDMARKS.contains(element.normalName())
                    || MAIN.contains(element.normalName())
                    || element.hasAttr("role")
                    || element.hasAttr("itemprop")
                    || hint(element) != HtmlHints.Hint.NONE;
        }
    }
}
