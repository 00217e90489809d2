package footnote.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Finds the article that a page describes in JSON-LD with the words of schema.org. Broken JSON says nothing.
final class JsonLd {
    private static final Pattern ARTICLE =
            Pattern.compile("(?:https?://schema\\.org/)?(?:\\w*Article|BlogPosting|Report|WebPage)");

    private final JsonMapper json = JsonMapper.shared();

    /// What is said of the article; null where it is not.
    record Article(
            @Nullable String headline,
            @Nullable String author,
            @Nullable String publisher,
            @Nullable String datePublished) {
        static final Article UNKNOWN = new Article(null, null, null, null);
    }

    /// The first article on the page that has a headline or a date.
    Article in(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            for (JsonNode node : nodes(script.data())) {
                if (isArticle(node)) {
                    var article = new Article(
                            name(node.path("headline")),
                            name(node.path("author")),
                            name(node.path("publisher")),
                            name(node.path("datePublished")));
                    if (article.headline() != null || article.datePublished() != null) {
                        return article;
                    }
                }
            }
        }
        return Article.UNKNOWN;
    }

    private List<JsonNode> nodes(String data) {
        try {
            JsonNode root = json.readTree(data);
            var nodes = new ArrayList<JsonNode>();
            for (JsonNode each : root.isArray() ? root : List.of(root)) {
                nodes.add(each);
                each.path("@graph").forEach(nodes::add);
            }
            return nodes;
        } catch (JacksonException _) {
            return List.of();
        }
    }

    private static boolean isArticle(JsonNode node) {
        JsonNode type = node.path("@type");
        for (JsonNode each : type.isArray() ? type : List.of(type)) {
            if (each.isString() && ARTICLE.matcher(each.asString()).matches()) {
                return true;
            }
        }
        return false;
    }

    /// The words of a value, or the name of the person or organisation that it describes; several with commas.
    private static @Nullable String name(JsonNode node) {
        if (node.isArray()) {
            var names = new ArrayList<String>();
            node.forEach(each -> {
                String name = name(each);
                if (name != null) {
                    names.add(name);
                }
            });
            return names.isEmpty() ? null : String.join(", ", names);
        }
        JsonNode words = node.isObject() ? node.path("name") : node;
        String value = words.isString() ? CanonicalText.onOneLine(words.asString()) : "";
        return value.isEmpty() ? null : value;
    }
}
