package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.document.Version;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The documents over REST.
class DocumentsApiTest extends OnASite {
    private static final String LIST = "/api/v1/documents";
    private static final String TEXT = "/api/v1/documents/markets-market/text";

    @Test
    void theListNamesTheGenerationAndEachDocumentInTheOrderOfIds() {
        JsonNode list = Site.json(site.get(LIST));

        assertThat(list.propertyNames()).containsExactly("generation", "documents", "next");
        assertThat(list.path("generation").asString()).isNotBlank();
        assertThat(list.path("documents")
                        .valueStream()
                        .map(each -> each.path("id").asString()))
                .containsExactly("library", "markets-market");
    }

    @Test
    void aLongListComesPartByPart() {
        JsonNode first = Site.json(site.get(LIST + "?limit=1"));
        JsonNode second = Site.json(
                site.get(LIST + "?limit=1&cursor=" + first.path("next").asString()));

        assertThat(first.at("/documents/0/id").asString()).isEqualTo("library");
        assertThat(second.at("/documents/0/id").asString()).isEqualTo("markets-market");
        assertThat(second.path("documents").size()).isEqualTo(1);
        assertThat(second.path("next").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1001", "-1", "many", "", "99999999999"})
    void aLimitOutOfBoundsIsRefused(String limit) {
        HttpResponse<String> response = site.get(LIST + "?limit=" + limit);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Site.json(response).path("detail").asString()).contains("a whole number from 1 to 1000");
    }

    @Test
    void oneDocumentIsToldAsInTheList() {
        assertThat(Site.json(site.get(LIST + "/library")))
                .isEqualTo(Site.json(site.get(LIST)).at("/documents/0"));
        assertThat(site.get(LIST + "/lighthouse").statusCode()).isEqualTo(404);
    }

    @Test
    void theVersionsOfADocumentAreNamedNewestFirst() {
        String before = Site.json(site.get(LIST + "/library")).path("version").asString();
        site.write("library.md", "The lantern library is closed.");
        site.update();

        JsonNode versions = Site.json(site.get(LIST + "/library/versions")).path("versions");

        assertThat(versions.size()).isEqualTo(2);
        assertThat(versions.at("/0/current").booleanValue()).isTrue();
        assertThat(versions.at("/1/version").asString()).isEqualTo(before);
        assertThat(versions.at("/1/current").booleanValue()).isFalse();
        assertThat(versions.at("/1/kept").booleanValue()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {LIST, LIST + "/library", LIST + "/library/versions", TEXT, "/api/v1/service", "/openapi.json"})
    void whatAClientHasAlreadyIsNotSentAgain(String path) {
        String tag = Site.header(site.get(path), "ETag");

        HttpResponse<String> again = site.send(site.request(path).header("If-None-Match", "\"other\", W/" + tag));

        assertThat(tag).matches("\"[0-9a-f]{64}\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(Site.header(again, "ETag")).isEqualTo(tag);
    }

    @Test
    void aDocumentIsListedWithAllThatIsKnown() {
        JsonNode library = Site.json(site.get(LIST)).at("/documents/0");

        assertThat(library.path("path").asString()).isEqualTo("library.md");
        assertThat(library.path("version").asString()).matches("sha256:[0-9a-f]{64}");
        assertThat(library.path("title").asString()).isEqualTo("The lantern library");
        assertThat(library.path("publisher").asString()).isEqualTo("Harbour Council");
        assertThat(library.path("author").asString()).isEqualTo("Ada Quay");
        assertThat(library.path("date").asString()).isEqualTo("2024-05-17");
        assertThat(library.path("kind").asString()).isEqualTo("report");
        assertThat(library.path("url").asString()).isEqualTo("https://harbour.example/lantern?a=1&b=2");
        assertThat(library.at("/supersedes/0").asString()).isEqualTo("candle-library");
        assertThat(library.path("withdrawn").asBoolean()).isFalse();
        assertThat(library.path("reviewBy").asString()).isEqualTo("2027-01-31");
        assertThat(library.path("owner").asString()).isEqualTo("The harbour office");
        assertThat(library.path("passages").asInt()).isEqualTo(1);
    }

    @Test
    void aSupersededDocumentIsListedAndItsTextServed() {
        site.write("candle-library.md", "The candle library is shut after dark.\n");
        site.update();
        JsonNode candle = Site.json(site.get(LIST)).at("/documents/0");

        assertThat(candle.path("id").asString()).isEqualTo("candle-library");
        assertThat(candle.path("supersededBy").asString()).isEqualTo("library");
        assertThat(candle.path("passages").asInt()).isZero();
        assertThat(site.get("/api/v1/documents/candle-library/text").body()).contains("shut after dark");
        assertThat(site.ask("Is the candle library shut after dark?")
                        .path("citations")
                        .isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"publisher", "author", "date", "url", "supersededBy", "reviewBy", "owner"})
    void whatIsUnknownIsNull(String field) {
        JsonNode market = Site.json(site.get(LIST)).at("/documents/1");

        assertThat(market.has(field)).isTrue();
        assertThat(market.path(field).isNull()).isTrue();
    }

    @Test
    void aTextIsServedSoThatItsDigestIsItsVersion() {
        HttpResponse<String> response = site.get(TEXT);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Site.header(response, "Content-Type")).isEqualToIgnoringCase("text/plain;charset=utf-8");
        assertThat(response.body()).startsWith(Site.MARKET_SENTENCE).contains("🎵");
        String version = Version.of(response.body()).toString();
        assertThat(Site.header(response, "Footnote-Version")).isEqualTo(version);
        assertThat(site.get(TEXT + "?version=" + version).body()).isEqualTo(response.body());
    }

    @Test
    void aTextThatIsKnownIsNotSentAgain() {
        String tag = Site.header(site.get(TEXT), "ETag");

        HttpResponse<String> again = site.send(site.request(TEXT).header("If-None-Match", tag));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(site.send(site.request(TEXT).header("If-None-Match", "\"other\""))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anEarlierTextIsServedForAsLongAsItIsKept() {
        HttpResponse<String> before = site.get(TEXT);
        String version = Site.header(before, "Footnote-Version");
        site.write("markets/market.txt", "The market is closed.\n");
        site.update();

        assertThat(site.get(TEXT).body()).startsWith("The market is closed.");
        assertThat(site.get(TEXT + "?version=" + version).body()).isEqualTo(before.body());

        site.write("markets/market.txt", "The market is open again.\n");
        site.update();
        HttpResponse<String> gone = site.get(TEXT + "?version=" + version);
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(Site.json(gone).path("type").asString()).isEqualTo("/problems/version-not-kept");
        assertThat(gone.body()).contains("is not kept").contains(version);
    }

    @Test
    void theTextOfAnotherDocumentIsNoVersionOfThisOne() {
        String others = Site.header(site.get("/api/v1/documents/library/text"), "Footnote-Version");

        HttpResponse<String> response = site.get(TEXT + "?version=" + others);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(Site.json(response).path("type").asString()).isEqualTo("/problems/version-not-kept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "latest", "sha256:", "sha256:zz", "sha256%3A..%2F..%2Fsecret", "md5:0"})
    void aMalformedVersionIsTold(String version) {
        HttpResponse<String> response = site.get(TEXT + "?version=" + version);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Site.json(response).path("type").asString()).isEqualTo("/problems/invalid-version");
        assertThat(Site.header(response, "Content-Type")).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "..%2F..%2Fsecret", "a--b", "%F0%9F%8E%B5", "%20"})
    void anUnknownDocumentIsNotFound(String id) {
        HttpResponse<String> response = site.get("/api/v1/documents/" + id + "/text");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(Site.json(response).path("type").asString()).isEqualTo("/problems/unknown-document");
    }

    @Test
    void anIdOfAnyLengthIsSafe() {
        HttpResponse<String> response = site.get("/api/v1/documents/" + "a-".repeat(3_500) + "a/text");

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).hasSizeLessThan(400);
    }

    @Test
    void anIdIsOfAnyScript() {
        site.write("Übersicht.txt", "The overview of the harbour fits on a single page.\n");
        site.update();

        assertThat(site.get("/api/v1/documents/ubersicht/text").statusCode()).isEqualTo(200);
        site.write("港.txt", "The pilot of the harbour speaks nine languages.\n");
        site.update();
        assertThat(site.get("/api/v1/documents/" + Site.encoded("港") + "/text").statusCode())
                .isEqualTo(200);
    }
}
