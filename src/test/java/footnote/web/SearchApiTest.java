package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Passages over REST.
class SearchApiTest extends OnASite {
    @Test
    void thePassagesThatAQuestionWouldBeAnsweredFromAreFound() {
        JsonNode found = found("{'query': 'Which fish does the harbor market sell?', 'limit': 1}");

        assertThat(found.path("query").asString()).isEqualTo("Which fish does the harbor market sell?");
        assertThat(found.path("retrieval").asString()).isEqualTo("lexical");
        assertThat(found.path("generation").asString()).isEqualTo(generation());
        assertThat(found.path("passages").size()).isEqualTo(1);
        assertThat(found.at("/passages/0/document").asString()).isEqualTo("markets-market");
        assertThat(found.at("/passages/0/score").asDouble()).isPositive();
    }

    @Test
    void everySentenceStandsAtItsPlaceInTheVersionsText() {
        for (JsonNode passage : found("{'query': 'lantern library lamps'}").path("passages")) {
            String text = site.get(
                            "/api/v1/documents/" + passage.path("document").asString() + "/text?version="
                                    + passage.path("version").asString())
                    .body();
            for (JsonNode sentence : passage.path("sentences")) {
                assertThat(text.substring(
                                sentence.path("start").asInt(),
                                sentence.path("end").asInt()))
                        .isEqualTo(sentence.path("text").asString());
            }
        }
    }

    @Test
    void onlyDocumentsThatPassTheFiltersAreSearched() {
        assertThat(found("{'query': 'harbour', 'filters': {'document': 'library'}}")
                        .path("passages")
                        .findValuesAsString("document"))
                .doesNotContain("markets-market");
    }

    @Test
    void nothingIsFoundWhereNothingHasToDoWithIt() {
        assertThat(found("{'query': 'zebra polo'}").path("passages").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                            | 400 | 'query' is missing
            []                            | 400 | not a JSON object but of the type array
            {'query': 7}                  | 400 | not a string but of the type number
            {'query': 'a', 'limit': 0}    | 400 | 'limit' is not a whole number from 1 to 50
            {'query': 'a', 'limit': 51}   | 400 | 'limit' is not a whole number from 1 to 50
            {'query': 'a', 'limit': 1.5}  | 400 | 'limit' is not a whole number from 1 to 50
            {'query': 'a', 'colour': 1}   | 400 | 'colour' is unknown
            {'query': '?'}                | 422 | is empty
            """, quoteCharacter = '"')
    void whatCannotBeSearchedForIsTold(String body, int status, String told) {
        HttpResponse<String> response = search(body);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(Site.json(response).path("detail").asString()).contains(told);
    }

    private String generation() {
        return Site.json(site.get("/api/v1/documents")).path("generation").asString();
    }

    private JsonNode found(String body) {
        HttpResponse<String> response = search(body);
        assertThat(response.statusCode()).isEqualTo(200);
        return Site.json(response);
    }

    private HttpResponse<String> search(String body) {
        return site.post("/api/v1/search", "application/json", body.replace('\'', '"'));
    }
}
