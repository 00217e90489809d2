package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The page of an answer, which its address leads to.
class AnswerPagesTest extends OnASite {
    @Override
    Site open(Path folder) {
        return Site.recording(folder);
    }

    @Test
    void aQuestionLeadsToAnAddressThatTellsNothingOfIt() {
        HttpResponse<String> shown = site.submit(Site.MARKET_QUESTION);

        assertThat(shown.previousResponse().orElseThrow().statusCode()).isEqualTo(303);
        assertThat(shown.uri().getPath()).matches("/answers/[0-9a-f-]{36}");
        assertThat(shown.uri().getQuery()).isNull();
        assertThat(site.get(shown.uri().getPath()).body()).isEqualTo(shown.body());
    }

    @Test
    void whatWasAnsweredElsewhereIsShownFromTheRecord() {
        String id = site.ask(Site.MARKET_QUESTION).at("/meta/id").asString();

        Document page = site.page("/answers/" + id);

        assertThat(page.select(".question").text()).isEqualTo(Site.MARKET_QUESTION);
        assertThat(page.select(".sentence").text()).startsWith(Site.MARKET_SENTENCE);
        assertThat(page.select("#footnote-1 mark").text()).isEqualTo(Site.MARKET_SENTENCE);
        assertThat(page.select(".how").text()).contains("without a language model");
    }

    @Test
    void anAnswerWhoseSourceHasChangedSaysSo() {
        String path = site.submit(Site.MARKET_QUESTION).uri().getPath();
        site.write("markets/market.txt", "The harbour market is closed.");
        site.update();

        Document page = site.page(path);

        assertThat(page.select(".stale li").text())
                .isEqualTo("“market.txt” (publisher unknown, date unknown) has changed since this answer was given.");
        assertThat(page.select("#footnote-1 mark").text()).isEqualTo(Site.MARKET_SENTENCE);
    }

    @Test
    void anOpinionIsTakenAndThankedFor() {
        String path = site.submit(Site.MARKET_QUESTION).uri().getPath();

        HttpResponse<String> thanked = site.post(path + "/opinion", "application/x-www-form-urlencoded", "useful=no");

        assertThat(Jsoup.parse(thanked.body()).select("#opinion").text()).isEqualTo("Thank you for telling us");
        assertThat(site.get("/metrics").body()).contains("footnote_feedback_total{useful=\"false\"} 1");
    }

    @Test
    void withoutARecordAnAnswerIsShownAndNobodyIsAskedForAnOpinion(@TempDir Path other) {
        try (Site unrecorded = Site.in(other)) {
            Document page = Jsoup.parse(unrecorded.submit(Site.MARKET_QUESTION).body());

            assertThat(page.select(".sentence")).hasSize(1);
            assertThat(page.select("#opinion")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"4b9e1e6a-6f0c-4f5e-9d2a-000000000000", "mine"})
    void anAddressThatNoAnswerHasIsUnknown(String id) {
        assertThat(site.get("/answers/" + id).statusCode()).isEqualTo(404);
    }
}
