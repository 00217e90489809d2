package footnote.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/// What a page's head says of the page: schema.org's articles in JSON-LD, Open Graph, Dublin Core and plain `meta`
/// names, in that order. What is not in the form that its standard asks for counts as not said.
final class HtmlMetadata {
    private final JsonLd jsonLd = new JsonLd();

    /// @param heading the page's first heading; empty where it has none
    Metadata of(Document page, String heading) {
        JsonLd.Article article = jsonLd.in(page);
        Elements metas = page.select("meta[content]");
        String site = named(metas, "og:site_name", "application-name").orElse(null);
        return new Metadata(
                title(page, metas, article, site, heading),
                first(
                        article.publisher(),
                        named(metas, "article:publisher_name", "dc.publisher", "dcterms.publisher"),
                        site),
                first(
                        article.author(),
                        named(metas, "author", "dc.creator", "dcterms.creator", "citation_author"),
                        null),
                date(page, metas, article),
                null,
                url(page, metas),
                null,
                null,
                null,
                null);
    }

    private static @Nullable String title(
            Document page, Elements metas, JsonLd.Article article, @Nullable String site, String heading) {
        String named = first(article.headline(), named(metas, "og:title", "dc.title", "dcterms.title"), null);
        if (named != null) {
            return withoutSite(named, site);
        }
        String title = CanonicalText.onOneLine(page.title());
        boolean beginsWithHeading = !heading.isEmpty() && title.startsWith(heading);
        return title.isEmpty() ? null : beginsWithHeading ? heading : withoutSite(title, site);
    }

    private static String withoutSite(String title, @Nullable String site) {
        for (String gap : new String[] {" | ", " - ", " – ", " — ", " :: "}) {
            if (site != null && title.endsWith(gap + site) && title.length() > gap.length() + site.length()) {
                return title.substring(0, title.length() - gap.length() - site.length())
                        .strip();
            }
        }
        return title;
    }

    private static @Nullable LocalDate date(Document page, Elements metas, JsonLd.Article article) {
        Element marked = page.selectFirst("[itemprop=datePublished]");
        Stream<@Nullable String> said = Stream.of(
                article.datePublished(),
                named(metas, "article:published_time", "og:article:published_time")
                        .orElse(null),
                named(metas, "dcterms.issued", "dc.date.issued", "dc.date", "dcterms.date", "dcterms.created")
                        .orElse(null),
                named(
                                metas,
                                "date",
                                "pubdate",
                                "publishdate",
                                "publish-date",
                                "datepublished",
                                "citation_publication_date")
                        .orElse(null),
                marked == null ? null : marked.hasAttr("datetime") ? marked.attr("datetime") : marked.attr("content"));
        return said.filter(Objects::nonNull)
                .flatMap(value -> day(value).stream())
                .findFirst()
                .orElse(null);
    }

    /// The day that an ISO 8601 time falls on where it was written.
    private static Optional<LocalDate> day(String value) {
        try {
            String date = value.strip();
            boolean hasTime = date.length() > 10 && (date.charAt(10) == 'T' || date.charAt(10) == ' ');
            return Optional.of(LocalDate.parse(hasTime ? date.substring(0, 10) : date));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static @Nullable URI url(Document page, Elements metas) {
        Element canonical = page.selectFirst("link[rel~=(?i)^canonical$][href]");
        return Stream.of(Optional.ofNullable(canonical).map(link -> link.attr("href")), named(metas, "og:url"))
                .flatMap(Optional::stream)
                .flatMap(address -> webAddress(address).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<URI> webAddress(String address) {
        try {
            var url = new URI(address.strip());
            boolean isWeb = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
            return isWeb && url.getHost() != null ? Optional.of(url) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    /// The content of the first `meta` of one of these names that has any.
    private static Optional<String> named(Elements metas, String... names) {
        return Arrays.stream(names)
                .flatMap(name -> metas.stream()
                        .filter(meta -> name.equals(nameOf(meta)))
                        .map(meta -> CanonicalText.onOneLine(meta.attr("content"))))
                .filter(content -> !content.isEmpty())
                .findFirst();
    }

    private static String nameOf(Element meta) {
        String name = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
        return name.toLowerCase(Locale.ROOT);
    }

    private static @Nullable String first(@Nullable String one, Optional<String> two, @Nullable String three) {
        return one != null ? one : two.orElse(three);
    }
}
