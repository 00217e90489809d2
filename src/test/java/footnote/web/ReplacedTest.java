package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What replaces an earlier document answers, and says what it replaces.
class ReplacedTest extends OnASite {
    private static final String QUESTION = "How many lamps did the keeper of the lighthouse count?";

    @BeforeEach
    void write() {
        site.write(
                "lamps-2023.txt",
                "---\ntitle: Lamps in 2023\ndate: 2023-04-01\n---\nThe keeper of the lighthouse counted thirty lamps.");
        site.write(
                "lamps-2024.txt",
                "---\ntitle: Lamps in 2024\ndate: 2024-04-01\nsupersedes: [lamps-2023, lamps-2022]\n---\n"
                        + "The keeper of the lighthouse counted forty lamps.");
        site.update();
    }

    @Test
    void theLaterOneAnswersAndNamesTheEarlierOneThatIsThere() {
        JsonNode answer = site.ask(QUESTION);

        assertThat(answer.path("citations")).hasSize(1);
        JsonNode citation = answer.path("citations").get(0);
        assertThat(citation.path("quote").asString()).contains("forty lamps");
        assertThat(citation.path("replaces")).singleElement().satisfies(earlier -> {
            assertThat(earlier.path("document").asString()).isEqualTo("lamps-2023");
            assertThat(earlier.path("title").asString()).isEqualTo("Lamps in 2023");
            assertThat(earlier.path("date").asString()).isEqualTo("2023-04-01");
        });
    }

    @Test
    void thePageLinksToTheEarlierOneWhichSaysThatItHoldsNoMore() {
        Document page = Jsoup.parse(site.submit(QUESTION).body());

        assertThat(page.select(".source-details .replaces").text())
                .contains("It replaces what held before", "Lamps in 2023");
        assertThat(page.select(".source-details .replaces a"))
                .singleElement()
                .satisfies(link -> assertThat(
                                site.page(link.attr("href")).select(".notice").text())
                        .startsWith("This document has been superseded by 'lamps-2024'"));
    }

    @Test
    void whatReplacesNothingHasAnEmptyList() {
        assertThat(site.ask(Site.MARKET_QUESTION).path("citations").get(0).path("replaces"))
                .isEmpty();
    }
}
