package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import footnote.answer.Answer;
import footnote.answer.AnswerSentence;
import footnote.answer.Answerer;
import footnote.answer.Citation;
import footnote.document.Span;
import footnote.passage.Quotation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for everything that is served, and for the server itself.
class WebServerTest extends OnASite {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/style.css",
                "/documents/library",
                "/documents/nothing",
                "/nothing",
                "/api/v1/documents",
                "/api/v1/questions",
                "/api/v1/documents/library/text",
                "/api/nothing",
                "/documents/%FF"
            })
    void everyResponseKeepsABrowserFromRunningAnything(String path) {
        HttpResponse<String> response = site.get(path);

        assertThat(Site.header(response, "Content-Security-Policy"))
                .isEqualTo("default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; "
                        + "img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        assertThat(Site.header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(Site.header(response, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(Site.header(response, "Cache-Control")).isNotBlank();
    }

    @Test
    void everyRequestHasANameTheClientsOwnOrANewOne() {
        String named = Site.header(site.send(site.request("/").header("X-Request-Id", "desk-7.a")), "X-Request-Id");
        String unsound = Site.header(site.send(site.request("/").header("X-Request-Id", "a b")), "X-Request-Id");
        String first = Site.header(site.get("/"), "X-Request-Id");
        String second = Site.header(site.get("/nowhere"), "X-Request-Id");

        assertThat(named).isEqualTo("desk-7.a");
        assertThat(unsound).isNotBlank().isNotEqualTo("a b");
        assertThat(first).isNotBlank().isNotEqualTo(second);
    }

    @Test
    void aPageLoadsOneStyleSheetOneScriptAndOneIconOfOurs() {
        var page = site.page("/");

        assertThat(page.select("link, img, style, [style]").eachAttr("href"))
                .containsExactly("/style.css", "/icon.svg");
        assertThat(page.select("script").outerHtml()).isEqualTo("<script src=\"/page.js\" defer></script>");
        assertThat(Site.header(site.get("/style.css"), "Content-Type")).startsWith("text/css");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /nothing, 404, Not found, ''",
        "GET, /documents, 404, Not found, ''",
        "DELETE, /, 405, Method not allowed, 'GET, POST, HEAD'",
        "POST, /documents/library, 405, Method not allowed, 'GET, HEAD'",
        "BEFORE, /, 404, Not found, ''"
    })
    void whatGoesWrongWithAPageIsAPage(String method, String path, int status, String title, String allowed) {
        HttpResponse<String> response = site.send(site.request(path).method(method, BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(Site.header(response, "Content-Type")).isEqualToIgnoringCase("text/html;charset=utf-8");
        assertThat(Site.header(response, "Allow")).isEqualTo(allowed);
        assertThat(Jsoup.parse(response.body()).select("h1").text()).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/style.css",
                "/documents/library",
                "/api",
                "/openapi.json",
                "/health/ready",
                "/v1/models",
                "/api/v1/documents/library/text",
                "/api/v1/documents/nothing/text",
                "/api/v1/records",
                "/nothing"
            })
    void headIsAnsweredAsGetIsWithoutTheBody(String path) {
        HttpResponse<String> get = site.get(path);
        HttpResponse<String> head = site.send(site.request(path).method("HEAD", BodyPublishers.noBody()));

        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        for (String header : List.of("Content-Type", "Content-Length", "ETag", "WWW-Authenticate")) {
            assertThat(Site.header(head, header)).as(header).isEqualTo(Site.header(get, header));
        }
        assertThat(get.body()).isNotEmpty();
        assertThat(head.body()).isEmpty();
    }

    @Test
    void headIsRoutedWhereverGetIs() {
        assertThat(routed("head")).isNotEmpty().containsExactlyInAnyOrderElementsOf(routed("get"));
    }

    private List<String> routed(String method) {
        return site.server().routes().stream()
                .filter(route -> route.startsWith(method + " "))
                .map(route -> route.substring(method.length()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NONSENSE",
                "GET /documents/%zz HTTP/1.1|Host: x",
                "GET / HTTP/1.1|Host: ",
                "GET /api/v1/documents/%ff/text HTTP/1.1|Host: x",
                "POST / HTTP/1.1|Host: x|Content-Length: many",
                "POST / HTTP/1.1|Host: x|Content-Type: application/x-www-form-urlencoded|Content-Length: 99||short"
            })
    void aMalformedRequestIsToldSoInOurOwnWords(String request) {
        String response = raw(request.replace("|", "\r\n") + "\r\n\r\n");

        assertThat(response).startsWith("HTTP/1.1 400 ").contains("Content-Security-Policy: default-src 'none'");
        assertThat(response).doesNotContainIgnoringCase("jetty").doesNotContain("\tat ");
    }

    @Test
    void anAnswerThatFailsItsCheckIsNotShown(@TempDir Path folder) {
        Answerer lying = (question, passages, index) -> {
            var document = index.documents().getFirst();
            var quotation = new Quotation(document.id(), document.version(), new Span(0, 4), "Moon");
            var citation = new Citation(
                    1, quotation, document.provenance(), document.path(), null, null, List.of(), List.of());
            return new Answer.Grounded(List.of(new AnswerSentence("Moon", List.of(1), 1)), List.of(citation));
        };
        try (Site liar = Site.in(folder, lying)) {
            assertProblem(liar, 500, "/problems/failed", "its footnotes do not hold");
            HttpResponse<String> page = liar.submit(Site.MARKET_QUESTION);
            assertThat(page.statusCode()).isEqualTo(500);
            assertThat(Jsoup.parse(page.body()).select("h1").text()).isEqualTo("Answer failed");
            assertThat(page.body()).doesNotContain("Moon");
        }
    }

    @Test
    void aDamagedIndexIsUnavailableAndItsFolderIsNotNamed() throws IOException {
        try (Stream<Path> files = Files.walk(site.indexFolder())) {
            for (Path text : files.filter(file -> file.resolveSibling("").endsWith("texts"))
                    .toList()) {
                Files.writeString(text, "tampered with");
            }
        }

        assertProblem(site, 503, "/problems/unavailable", "cannot be searched at the moment");
        assertThat(site.get("/api/v1/documents/library/text").statusCode()).isEqualTo(503);
        HttpResponse<String> page = site.get("/documents/library");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).doesNotContain(site.indexFolder().toString());
    }

    @Test
    void whatIsUnexpectedTellsNothingOfTheInside(@TempDir Path one, @TempDir Path other) {
        Answerer failing = (question, passages, index) -> {
            throw new IllegalStateException("the secret of the house");
        };
        Answerer overflowing = (question, passages, index) -> {
            throw new StackOverflowError("the secret of the house");
        };
        try (Site first = Site.in(one, failing);
                Site second = Site.in(other, overflowing)) {
            assertProblem(first, 500, "/problems/unexpected", "Something went wrong in Footnote");
            assertProblem(second, 500, "/problems/unexpected", "Something went wrong in Footnote");
            assertThat(first.submit(Site.MARKET_QUESTION).body())
                    .contains("Something went wrong in Footnote")
                    .doesNotContain("secret")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void whatPeopleAskIsNotLogged(@TempDir Path folder) {
        Answerer failing = (question, passages, index) -> {
            throw new IllegalStateException(
                    "no answer to " + question.corrected(), new IllegalArgumentException("xylophone"));
        };
        PrintStream before = System.err;
        var logged = new ByteArrayOutputStream();
        System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
        try (Site failer = Site.in(folder, failing)) {
            for (Site each : List.of(site, failer)) {
                each.ask("Is the xylophone mine?");
                each.submit("Is the xylophone mine?");
                each.postJson("{\"question\": \"xylophone\", \"xylophone\": 1}");
                each.submit("xylophone " + "why ".repeat(300));
            }
        } finally {
            System.setErr(before);
        }

        assertThat(logged.toString(StandardCharsets.UTF_8))
                .contains("IllegalStateException", "IllegalArgumentException", "WebServerTest.java")
                .doesNotContain("xylophone");
    }

    @Test
    void aBusyPortIsNamed() {
        try (var second = new WebServer(site.services())) {
            var busy = catchThrowableOfType(ServerStartException.class, () -> second.start("127.0.0.1", site.port()));

            assertThat(busy)
                    .hasMessage("Port " + site.port()
                            + " is in use: stop the program that holds it, or choose another with --port.");
            assertThat(busy.reason()).isEqualTo(ServerStartException.Reason.PORT_IN_USE);
        }
        assertThat(site.get("/").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.1", "no-such-host.invalid"})
    void anAddressOfAnotherMachineIsTold(String host) {
        try (var server = new WebServer(site.services())) {
            assertThatThrownBy(() -> server.start(host, 0))
                    .isInstanceOf(ServerStartException.class)
                    .hasMessageContaining("This machine has no address " + host);
        }
    }

    @Test
    void aPortOutOfRangeIsAMistakeOfTheCaller() {
        try (var server = new WebServer(site.services())) {
            assertThatThrownBy(() -> server.start("127.0.0.1", 65_536)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aClosedServerServesNoMore() {
        site.server().close();
        site.server().close();

        assertThatThrownBy(() -> site.get("/")).isInstanceOf(UncheckedIOException.class);
    }

    private static void assertProblem(Site site, int status, String type, String named) {
        HttpResponse<String> response = site.postJson("{\"question\": \"" + Site.MARKET_QUESTION + "\"}");

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(Site.header(response, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(Site.json(response).path("type").asString()).isEqualTo(type);
        assertThat(Site.json(response).path("detail").asString()).contains(named);
        assertThat(response.body()).doesNotContain("secret").doesNotContain("Moon");
        assertThat(response.body()).doesNotContain(site.indexFolder().toString());
    }

    private String raw(String request) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), site.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
