package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Citations that somebody brings.
class CitationsApiTest extends OnASite {
    @Test
    void whatAnAnswerCitesIsExact() {
        JsonNode check = check(citation());

        assertThat(check.path("exact").booleanValue()).isTrue();
        assertThat(check.path("stale").booleanValue()).isFalse();
        assertThat(check.path("supports").isNull()).isTrue();
        assertThat(check.path("message").isNull()).isTrue();
    }

    @Test
    void otherWordsAtThePlaceAreNotExact() {
        JsonNode check = check(citation().put("quote", "The harbour market sells fresh fish from eight boats."));

        assertThat(check.path("exact").booleanValue()).isFalse();
        assertThat(check.path("reason").asString()).isEqualTo("other_text");
        assertThat(check.path("message").asString()).contains("says something else at the quoted place");
    }

    @Test
    void aCitationOfADocumentThatHasChangedIsStale() {
        ObjectNode citation = citation();
        site.write("markets/market.txt", "The harbour market is closed.");
        site.update();

        JsonNode check = check(citation);

        assertThat(check.path("exact").booleanValue()).isFalse();
        assertThat(check.path("stale").booleanValue()).isTrue();
        assertThat(check.path("reason").asString()).isEqualTo("stale_version");
    }

    @Test
    void aDocumentThatIsNotThereIsNotStale() {
        JsonNode check = check(citation().put("document", "lighthouse"));

        assertThat(check.path("stale").booleanValue()).isFalse();
        assertThat(check.path("reason").asString()).isEqualTo("unknown_document");
    }

    @Test
    void withoutTheModelItIsSaidThatTheSentenceWasNotChecked() {
        JsonNode check = check(citation().put("sentence", "Seven boats supply the market."));

        assertThat(check.path("exact").booleanValue()).isTrue();
        assertThat(check.path("supports").isNull()).isTrue();
        assertThat(check.path("reason").asString()).isEqualTo("not_checked");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            document | no slug!     | 400 | 'citations[0].document' is no document id
            version  | sha256:12    | 400 | 'citations[0].version' is no version
            sentence | ?            | 400 | 'citations[0].sentence' has no words
            colour   | red          | 400 | 'citations[0].colour' is unknown
            """)
    void aFieldThatCannotBeReadIsNamed(String field, String value, int status, String told) {
        assertProblem(citation().put(field, value), status, told);
    }

    @Test
    void aPlaceThatEndsBeforeItBeginsContradictsItself() {
        assertProblem(citation().put("end", 0), 422, "'citations[0].end' is 0, which is not after 'start', 0");
    }

    @Test
    void aCitationWithoutAPlaceIsRefused() {
        ObjectNode citation = citation();
        citation.remove("start");

        assertProblem(citation, 400, "'citations[0].start' is missing");
    }

    private ObjectNode citation() {
        JsonNode cited = site.ask(Site.MARKET_QUESTION).at("/citations/0");
        ObjectNode citation = JsonMapper.shared().createObjectNode();
        for (String field : new String[] {"document", "version", "start", "end", "quote"}) {
            citation.set(field, cited.path(field));
        }
        return citation;
    }

    private JsonNode check(ObjectNode citation) {
        HttpResponse<String> response = verify(citation);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Site.json(response).path("checks").size()).isEqualTo(1);
        return Site.json(response).at("/checks/0");
    }

    private void assertProblem(ObjectNode citation, int status, String told) {
        HttpResponse<String> response = verify(citation);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(Site.json(response).path("detail").asString()).contains(told);
    }

    private HttpResponse<String> verify(ObjectNode citation) {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        body.putArray("citations").add(citation);
        return site.post("/api/v1/citations/verify", "application/json", body.toString());
    }
}
