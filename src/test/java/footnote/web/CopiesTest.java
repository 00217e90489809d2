package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Two copies of one text are one source with two places, at every door.
class CopiesTest extends OnASite {
    private static final String QUESTION = "How many lamps did the keeper of the lighthouse count?";
    private static final String TEXT = "The keeper of the lighthouse counted forty lamps on the pier this spring.";

    @BeforeEach
    void write() {
        site.write("press/keeper.txt", "---\ntitle: The keeper\npublisher: Harbour Council\n---\n" + TEXT);
        site.write("news/keeper.txt", "---\ntitle: Lamps counted\nurl: https://news.example/lamps\n---\n" + TEXT);
        site.update();
    }

    @Test
    void anAnswerCitesOneAndNamesTheOther() {
        JsonNode answer = site.ask(QUESTION);

        assertThat(answer.path("citations")).hasSize(1);
        JsonNode citation = answer.path("citations").get(0);
        JsonNode other = citation.path("alsoAt").get(0);
        assertThat(citation.path("alsoAt")).hasSize(1);
        assertThat(citation.path("document").asString())
                .isNotEqualTo(other.path("document").asString());
        assertThat(other.propertyNames()).containsExactly("document", "path", "title", "publisher", "date", "url");
        assertThat(Site.json(site.get("/api/v1/documents")).path("documents").valueStream())
                .filteredOn(document -> !document.path("copyOf").isNull())
                .singleElement()
                .satisfies(copy -> {
                    assertThat(copy.path("id")).isEqualTo(other.path("document"));
                    assertThat(copy.path("copyOf")).isEqualTo(citation.path("document"));
                });
    }

    @Test
    void thePageLinksToTheOther() {
        Document page = Jsoup.parse(site.submit(QUESTION).body());

        assertThat(page.select(".source-details .also a"))
                .singleElement()
                .satisfies(link -> assertThat(
                                site.page(link.attr("href")).select(".notice").text())
                        .startsWith("This document says the same as"));
    }

    @Test
    void whatHasNoCopyHasAnEmptyList() {
        assertThat(site.ask(Site.MARKET_QUESTION).path("citations").get(0).path("alsoAt"))
                .isEmpty();
    }
}
