package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Answers that are kept, and what people think of them.
class RecordApiTest extends OnASite {
    private static final String UNKNOWN = "4b9e1e6a-6f0c-4f5e-9d2a-000000000000";

    @Override
    Site open(Path folder) {
        return Site.recording(folder);
    }

    @Test
    void anAnswerCanBeReadAgainAsItWas() {
        JsonNode answer = site.ask(Site.MARKET_QUESTION);

        JsonNode again = Site.json(site.get("/api/v1/answers/" + id(answer)));

        assertThat(again.path("answer").path("sentences")).isEqualTo(answer.path("sentences"));
        assertThat(again.path("answer").path("citations")).isEqualTo(answer.path("citations"));
        assertThat(again.path("door").asString()).isEqualTo("api");
        assertThat(again.path("status").asString()).isEqualTo("answered");
        assertThat(again.path("stale").isEmpty()).isTrue();
    }

    @Test
    void itSaysWhichDocumentsHaveChangedSince() {
        JsonNode answer = site.ask(Site.MARKET_QUESTION);
        site.write("markets/market.txt", "The harbour market is closed.");
        site.update();

        JsonNode stale = Site.json(site.get("/api/v1/answers/" + id(answer))).path("stale");

        assertThat(stale.findValuesAsString("document")).contains("markets-market");
        assertThat(stale.at("/0/version").asString())
                .isEqualTo(answer.at("/citations/0/version").asString());
        assertThat(stale.at("/0/current").asString())
                .startsWith("sha256:")
                .isNotEqualTo(stale.at("/0/version").asString());
    }

    @Test
    void whatIsAskedOnThePageIsKeptToo() {
        site.submit(Site.MARKET_QUESTION);

        assertThat(site.get("/metrics").body())
                .contains("footnote_questions_seconds_count{answered_by=\"extractive\",door=\"web\",reason=\"\","
                        + "status=\"answered\"} 1");
    }

    @ParameterizedTest
    @CsvSource({UNKNOWN, "no-uuid"})
    void anAnswerThatIsNotInTheRecordIsUnknown(String id) {
        HttpResponse<String> response = site.get("/api/v1/answers/" + id);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(Site.json(response).path("type").asString()).isEqualTo("/problems/unknown-answer");
    }

    @Test
    void whatPeopleThinkIsTaken() {
        String id = id(site.ask(Site.MARKET_QUESTION));

        assertThat(feedback("{'answer': '%s', 'useful': false, 'sentence': 1, 'reason': 'It is eight now.'}", id)
                        .statusCode())
                .isEqualTo(202);
        assertThat(site.get("/metrics").body()).contains("footnote_feedback_total{useful=\"false\"} 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {'useful': true}                                   | 400 | 'answer' is missing
            {'answer': '%s'}                                   | 400 | 'useful' is missing
            {'answer': '%s', 'useful': 'yes'}                  | 400 | 'useful' is neither true nor false
            {'answer': '%s', 'useful': null}                   | 400 | 'useful' is neither true nor false
            {'answer': '%s', 'useful': true, 'sentence': 0}    | 400 | 'sentence' is not a whole number from 1
            {'answer': 'mine', 'useful': true}                 | 404 | There is no answer 'mine'
            {'answer': '%s', 'useful': true}                   | 404 | There is no answer '4b9e1e6a-6f0c-4f5e-9d2a-000000000000'
            """)
    void feedbackThatCannotBeTakenIsRefused(String body, int status, String told) {
        HttpResponse<String> response = feedback(body, UNKNOWN);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(Site.json(response).path("detail").asString()).contains(told);
    }

    @Test
    void withoutARecordThatIsSaid(@TempDir Path other) {
        try (Site unrecorded = Site.in(other)) {
            HttpResponse<String> response = unrecorded.get("/api/v1/answers/" + UNKNOWN);

            assertThat(response.statusCode()).isEqualTo(404);
            assertThat(Site.json(response).path("type").asString()).isEqualTo("/problems/no-record");
        }
    }

    private HttpResponse<String> feedback(String body, String id) {
        return site.post(
                "/api/v1/feedback", "application/json", body.formatted(id).replace('\'', '"'));
    }

    private static String id(JsonNode answer) {
        String id = answer.at("/meta/id").asString();
        assertThat(UUID.fromString(id)).hasToString(id);
        return id;
    }
}
