package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// People who need people more than documents, and personal details, at every door of the server.
class CareDoorsTest extends OnASite {
    private static final String HELP = "my dad hits me";
    private static final String TOPIC = "Does the harbour market do anything about domestic abuse?";
    private static final String WHO = "Ring 07700 900123 about the harbour market";
    private static final String TAKE_OUT = "Your question seems to hold a telephone number. Take it out and ask again."
            + " Nothing of it was kept or passed on.";

    @Test
    void programsAreToldWhereHelpIsFound() {
        JsonNode answer = site.ask(HELP);

        assertThat(answer.path("status").asString()).isEqualTo("signposted");
        assertThat(answer.path("message").asString()).startsWith("It sounds as if somebody is being hurt");
        assertThat(answer.path("citations")).isEmpty();
        assertThat(answer.at("/signposts/0/name").asString()).isEqualTo("Emergency services");
        assertThat(answer.at("/signposts/0/contact").asString()).isEqualTo("999");
        assertThat(answer.at("/meta/generation").asString()).isEqualTo("none");
    }

    @Test
    void aTopicIsAnsweredWithTheSameBesideIt() {
        JsonNode answer = site.ask(TOPIC);

        assertThat(answer.path("status").asString()).isNotEqualTo("signposted");
        assertThat(answer.path("signposts")).hasSize(5);
        assertThat(site.ask(Site.MARKET_QUESTION).path("signposts")).isEmpty();
    }

    @Test
    void aStreamHasNothingButTheEnd() {
        HttpResponse<String> response = stream(HELP);

        assertThat(response.body())
                .startsWith("event: done\n")
                .contains("\"signposted\"")
                .contains("116 123");
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void chatClientsGetItAsText(boolean streamed) {
        String body = chat(HELP, streamed).body();

        assertThat(body)
                .contains("It sounds as if")
                .contains("Samaritans: 116 123")
                .contains("\"signposted\"");
    }

    @Test
    void thePageShowsItAndForgetsWhatWasTyped() {
        HttpResponse<String> response = site.submit(HELP);
        Document page = Jsoup.parse(response.body());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(page.select("#answer").text()).contains("It sounds as if somebody is being hurt");
        assertThat(page.select("#signposts li")).hasSize(5);
        assertThat(page.select("#signposts a").eachAttr("href"))
                .containsExactly("tel:999", "tel:111", "tel:116123", "tel:08001111");
        assertThat(page.text()).doesNotContain(HELP);
        assertThat(page.select("input[name=earlier-question]")).isEmpty();
    }

    @Test
    void thePageShowsItBelowTheAnswerToATopic() {
        Document page = Jsoup.parse(site.submit(TOPIC).body());

        assertThat(page.select("#answer + #signposts li")).hasSize(5);
        assertThat(Jsoup.parse(site.submit(Site.MARKET_QUESTION).body()).select("#signposts"))
                .isEmpty();
    }

    @Test
    void personalDetailsAreAProblemThatDoesNotRepeatThem() {
        HttpResponse<String> response = site.postJson("{\"question\": \"" + WHO + "\"}");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(Site.json(response).path("type").asString()).isEqualTo("/problems/personal-data");
        assertThat(Site.json(response).path("detail").asString()).isEqualTo(TAKE_OUT);
        assertThat(stream(WHO).statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void chatClientsGetThemAsAnErrorOfTheirs(boolean streamed) {
        HttpResponse<String> response = chat(WHO, streamed);

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(Site.json(response).at("/error/code").asString()).isEqualTo("personal_data");
        assertThat(Site.json(response).at("/error/message").asString()).isEqualTo(TAKE_OUT);
    }

    @Test
    void thePageTellsItAtTheBoxAndKeepsWhatWasTyped() {
        HttpResponse<String> response = site.submit(WHO);
        Document page = Jsoup.parse(response.body());

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(page.expectFirst("#question-error").text()).isEqualTo("Error: " + TAKE_OUT);
        assertThat(page.expectFirst("textarea").wholeText()).isEqualTo(WHO);
    }

    @Test
    void theRecordHasThatTheyWereAskedAndNoWord(@TempDir Path other) {
        try (Site recording = Site.recording(other)) {
            String id = recording.ask(HELP).at("/meta/id").asString();
            recording.postJson("{\"question\": \"" + WHO + "\"}");

            assertThat(recording.get("/api/v1/answers/" + id).body()).doesNotContain("dad");
            assertThat(recording.get("/metrics").body())
                    .contains("status=\"signposted\"")
                    .contains("status=\"personal_data\"");
        }
    }

    private HttpResponse<String> stream(String question) {
        return site.send(site.request("/api/v1/questions")
                .header("Accept", "text/event-stream")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"question\": \"" + question + "\"}")));
    }

    private HttpResponse<String> chat(String question, boolean streamed) {
        return site.post(
                "/v1/chat/completions",
                "application/json",
                "{\"model\": \"footnote\", \"stream\": %s, \"messages\": [{\"role\": \"user\", \"content\": \"%s\"}]}"
                        .formatted(streamed, question));
    }
}
