package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

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
            {"question": "one", "": 7}        | send 'question', 'history' where
            {"question": "one", "explain": 1} | 'explain' is neither true nor false but of the type number
            {"question": "a", "explain": "y"} | 'explain' is neither true nor false but of the type string
            """)
    void aBodyOfAnotherShapeIsInvalid(String body, String named) {
        assertProblem(site.postJson(body), 400, "invalid-request", named);
    }

    @Test
    void daysThatContradictEachOtherAreToldApartFromWhatCannotBeRead() {
        assertProblem(
                askMarket("{'from': '2025-01-01', 'to': '2024-12-31'}"),
                422,
                "contradictory-request",
                "'2025-01-01' is after the last day, '2024-12-31'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "null"})
    void anAnswerIsNotExplainedUnlessThatIsAskedFor(String explain) {
        JsonNode answer = Site.json(askMarket("{}, 'explain': " + explain));

        assertThat(answer.path("status").asString()).isEqualTo("answered");
        assertThat(answer.has("trace")).isFalse();
    }

    @Test
    void anExplainedAnswerIsTheSameWithATraceThatShowsNoFurniture() {
        ObjectNode plain = (ObjectNode) Site.json(askMarket("{}"));
        ObjectNode explained = (ObjectNode) Site.json(askMarket("{}, 'explain': true"));

        JsonNode trace = explained.remove("trace");
        explained.remove("meta");
        plain.remove("meta");
        assertThat(explained).isEqualTo(plain);
        assertThat(trace.at("/candidates/0/text").asString()).isEqualTo(Site.MARKET_SENTENCE);
        assertThat(trace.at("/candidates/0/outcome").asString()).isEqualTo("shown");
        assertThat(trace.at("/decision/status").asString()).isEqualTo("answered");
        assertThat(trace.toString()).doesNotContain("Share this article");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{}",
                "{'publisher': null, 'kind': [], 'document': null, 'from': null, 'to': null}",
                "{'document': 'markets-market'}",
                "{'document': ['lantern', ' markets-market ']}",
                "{'kind': 'OTHER'}",
                "{'kind': ['other', 'news'], 'document': ['markets-market']}"
            })
    void aDocumentThatPassesTheFiltersAnswers(String filters) {
        JsonNode answer = Site.json(askMarket(filters));

        assertThat(answer.path("status").asString()).isEqualTo("answered");
        assertThat(answer.at("/citations/0/document").asString()).isEqualTo("markets-market");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'publisher': 'Harbour Council'}",
                "{'kind': ['report', 'news']}",
                "{'document': 'library'}",
                "{'from': '1900-01-01'}",
                "{'to': '2999-12-31'}"
            })
    void oneThatDoesNotPassIsNotCitedAndTheRefusalSaysSo(String filters) {
        JsonNode answer = Site.json(askMarket(filters));

        assertThat(answer.path("status").asString()).isEqualTo("no_evidence");
        assertThat(answer.path("message").asString())
                .startsWith("The documents do not say.")
                .endsWith("Only the documents that pass the filters were considered.");
        assertThat(answer.path("nearest"))
                .noneMatch(near -> near.path("document").asString().equals("markets-market"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'document': 'nobody-has-this-id'}", "{'document': 'markets-market', 'kind': 'news'}"})
    void whereNoDocumentPassesThatIsWhatTheRefusalSays(String filters) {
        JsonNode answer = Site.json(askMarket(filters));

        assertThat(answer.path("status").asString()).isEqualTo("no_evidence");
        assertThat(answer.path("message").asString()).startsWith("No document passes the filters");
        assertThat(answer.path("nearest")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-05-17 | 2024-05-17 | answered
            2024-05-17 |            | answered
                       | 2024-05-17 | answered
            2024-05-18 |            | no_evidence
                       | 2024-05-16 | no_evidence
            """)
    void bothDaysAreInclusive(@Nullable String from, @Nullable String to, String status) {
        String days = JsonMapper.shared().writeValueAsString(new Days("harbour council", from, to));

        HttpResponse<String> response =
                site.postJson("{\"question\": \"What does the lantern library lend?\", \"filters\": " + days + "}");

        assertThat(Site.json(response).path("status").asString()).isEqualTo(status);
    }

    private record Days(
            String publisher,
            @Nullable String from,
            @Nullable String to) {}

    @Test
    void aRefusalWithoutFiltersDoesNotMentionThem() {
        assertThat(site.ask(Site.UNANSWERED).path("message").asString()).doesNotContain("filter");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'news'                                     | 'filters' is not a JSON object but of the type string
            ['news']                                   | 'filters' is not a JSON object but of the type array
            {'colour': 'red'}                          | 'colour' is unknown: send 'publisher', 'kind', 'document', 'from'
            {'kind': 'blog'}                           | 'kind' cannot be used: 'blog' is no kind, which is one of news, st
            {'kind': ['news', 'blog']}                 | 'blog' is no kind
            {'kind': ['news', 7]}                      | 'filters.kind[1]' is not a string but of the type number
            {'kind': ['news', null]}                   | 'filters.kind[1]' is not a string but of the type null
            {'kind': {'is': 'news'}}                   | 'filters.kind' is not a string but of the type object
            {'kind': 'half \\ud800'}                   | 'filters.kind' has half a character, U+D800, at position 6
            {'publisher': ' '}                         | 'publisher' cannot be used: '' names no publisher
            {'document': 'two words'}                  | 'two words' is no document id, which has letters, digits
            {'document': '../library'}                 | '../library' is no document id
            {'from': 'yesterday'}                      | 'from' cannot be used: 'yesterday' is no day, which is written as 2024
            {'from': '2024-02-30'}                     | '2024-02-30' is no day
            {'to': '17/05/2024'}                       | 'to' cannot be used: '17/05/2024' is no day
            {'to': ['2024-05-17']}                     | 'filters.to' is not a string but of the type array
            """)
    void aFilterThatCannotBeUsedIsNamedWithWhatIsAllowed(String filters, String named) {
        assertProblem(askMarket(filters), 400, "invalid-request", named);
    }

    @Test
    void aLongValueIsNotRepeatedAtItsFullLength() {
        HttpResponse<String> response = askMarket("{'kind': '" + "a".repeat(10_000) + "'}");

        assertProblem(response, 400, "invalid-request", "a…' is no kind");
        assertThat(response.body()).hasSizeLessThan(400);
    }

    /// Asks what the market document answers, with filters in JSON that has `'` for `"`.
    @Test
    void aQuestionGoesOnFromThoseBeforeIt() {
        JsonNode answer = Site.json(site.postJson("""
                {"question": "What did she say?",
                 "history": [{"question": "Who are Ann Reed and May Bell?", "answer": null}]}
                """));

        assertThat(answer.path("status").asString()).isEqualTo("needs_clarification");
        assertThat(answer.path("choices").valueStream().map(JsonNode::asString))
                .containsExactly("What did Ann Reed say?", "What did May Bell say?");
        assertThat(answer.path("message").asString()).endsWith("Which of these do you mean?");
        assertThat(answer.path("reason").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'Who?'                               | The field 'history' is not a list but of the type string
            ['Who?']                             | The field 'history[0]' is not a JSON object
            [{'answer': 'Ann.'}]                 | The field 'history[0].question' is missing
            [{'question': 'Who?', 'by': 'me'}]   | The field 'history[0].by' is unknown
            [{'question': 'Who?', 'answer': 1}]  | The field 'history[0].answer' is not a string
            """, quoteCharacter = '"')
    void aHistoryThatCannotBeReadIsNamed(String history, String named) {
        HttpResponse<String> response =
                site.postJson("{\"question\": \"Why?\", \"history\": " + history.replace('\'', '"') + "}");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Site.json(response).path("detail").asString()).startsWith(named);
    }

    private HttpResponse<String> askMarket(String filters) {
        return site.postJson(
                "{\"question\": \"%s\", \"filters\": %s}".formatted(Site.MARKET_QUESTION, filters.replace('\'', '"')));
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
