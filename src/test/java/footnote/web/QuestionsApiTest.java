package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Questions over REST.
class QuestionsApiTest extends OnASite {
    private static final String QUESTIONS = "/api/v1/questions";

    @Test
    void anAnswerIsJsonThatNobodyKeeps() {
        HttpResponse<String> response = site.postJson("{\"question\": \"" + Site.MARKET_QUESTION + "\"}");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Site.header(response, "Content-Type")).isEqualTo("application/json");
        assertThat(Site.header(response, "Cache-Control")).isEqualTo("no-store");
        JsonNode answer = Site.json(response);
        assertThat(answer.at("/status").asString()).isEqualTo("answered");
        assertThat(answer.at("/question").asString()).isEqualTo(Site.MARKET_QUESTION);
        assertThat(answer.at("/sentences/0/text").asString()).isEqualTo(Site.MARKET_SENTENCE);
        assertThat(answer.at("/sentences/0/citations/0").asInt()).isEqualTo(1);
        assertThat(answer.at("/citations/0/document").asString()).isEqualTo("markets-market");
        assertThat(answer.at("/citations/0/publisher").isNull()).isTrue();
        assertThat(answer.at("/citations/0/date").isNull()).isTrue();
    }

    @Test
    void everyQuoteIsFoundAtItsPlaceInTheServedText() {
        JsonNode citations = site.ask(Site.MARKET_QUESTION).path("citations");

        assertThat(citations).isNotEmpty();
        for (JsonNode citation : citations) {
            String text = site.get(
                            "/api/v1/documents/" + citation.path("document").asString() + "/text?version="
                                    + citation.path("version").asString())
                    .body();
            assertThat(text.substring(
                            citation.path("start").asInt(), citation.path("end").asInt()))
                    .isEqualTo(citation.path("quote").asString());
        }
    }

    @Test
    void aRefusalIsAnAnswerToo() {
        JsonNode answer = site.ask(Site.UNANSWERED);

        assertThat(answer.path("status").asString()).isEqualTo("no_evidence");
        assertThat(answer.path("sentences")).isEmpty();
        assertThat(answer.path("citations")).isEmpty();
        assertThat(answer.path("message").asString()).isNotBlank();
    }

    @Test
    void aCharsetOfUtf8IsWelcome() {
        HttpResponse<String> response = site.post(
                QUESTIONS, "Application/JSON; charset=\"UTF-8\"", "{\"question\": \"" + Site.MARKET_QUESTION + "\"}");

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "nonsense",
                "{\"\\ud800\": 7}",
                "{\"question\": \"one\"} {}",
                "{\"question\": \"one\", \"question\": \"two\"}",
                "{\"question\": \"a\u0000b\"}"
            })
    void whatIsNoJsonIsMalformed(String body) {
        assertProblem(site.postJson(body), 400, "malformed-json", "{\"question\": \"…\"}");
    }

    @Test
    void deepNestingIsMalformedToo() {
        String deep = "[".repeat(30_000) + "]".repeat(30_000);

        assertProblem(site.postJson(deep), 400, "malformed-json", "not valid JSON");
        assertProblem(site.postJson("{\"question\": " + deep + "}"), 400, "malformed-json", "not valid JSON");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []                                | array
            [{"question": "one"}]             | array
            "one"                             | string
            null                              | null
            {}                                | 'question' is missing
            {"question": 7}                   | number
            {"question": null}                | null
            {"question": ["one"]}             | array
            {"question": {"text": "one"}}     | object
            {"question": "one", "colour": 7}  | 'colour' is unknown
            {"question": "one", "": 7}        | '' is unknown
            {"question": "half \\ud800 a"}    | U+D800, at position 6
            {"question": "\\udc00 half"}      | U+DC00, at position 1
            """)
    void aBodyOfAnotherShapeIsInvalid(String body, String named) {
        assertProblem(site.postJson(body), 400, "invalid-request", named);
    }

    @Test
    void aWholeSurrogatePairIsACharacterLikeAnyOther() {
        assertThat(site.postJson("{\"question\": \"Which choir \\ud83c\\udfb5 rehearses beside the quay?\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?!", "a\u0001b"})
    void aQuestionThatCannotBeAskedIsUnprocessable(String question) {
        String spelt = question.replace("\u0001", "\\u0001");

        assertProblem(site.postJson("{\"question\": \"" + spelt + "\"}"), 422, "invalid-question", "The question");
    }

    @Test
    void aQuestionMayNotBeTooLong() {
        HttpResponse<String> response = site.postJson("{\"question\": \"" + "a".repeat(1_001) + "\"}");

        assertProblem(response, 422, "invalid-question", "characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/jsonp",
                "application/json; charset=latin1"
            })
    void anotherMediaTypeIsNotSupported(String mediaType) {
        assertProblem(site.post(QUESTIONS, mediaType, "{}"), 415, "unsupported-media-type", mediaType);
    }

    @Test
    void aLargeBodyIsNotRead() {
        HttpResponse<String> response = site.postJson("{\"question\": \"" + "a".repeat(64 * 1024) + "\"}");

        assertProblem(response, 413, "too-large", "65536 bytes");
    }

    @Test
    void anotherMethodIsToldWhichOneIsAllowed() {
        HttpResponse<String> response = site.get(QUESTIONS);

        assertProblem(response, 405, "method-not-allowed", "GET");
        assertThat(Site.header(response, "Allow")).isEqualTo("POST");
    }

    @Test
    void anUnknownRouteIsNotFound() {
        assertProblem(site.get("/api/v1/nothing"), 404, "not-found", "/api/v1/nothing");
        assertProblem(site.get("/api/v2"), 404, "not-found", "/api/v2");
    }

    private static void assertProblem(HttpResponse<String> response, int status, String type, String named) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(Site.header(response, "Content-Type")).isEqualTo("application/problem+json");
        JsonNode problem = Site.json(response);
        assertThat(problem.propertyNames()).containsExactly("type", "title", "status", "detail");
        assertThat(problem.path("type").asString()).isEqualTo("/problems/" + type);
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("detail").asString()).contains(named).endsWith(".");
    }
}
