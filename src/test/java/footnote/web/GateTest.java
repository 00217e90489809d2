package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is let in where.
class GateTest extends OnASite {
    private static final Set<Scope> NOTHING = EnumSet.noneOf(Scope.class);

    private Path file = Path.of("");
    private Keys keys = new Keys(file, Clock.systemUTC());

    @BeforeEach
    void keepKeys(@TempDir Path folder) {
        file = folder.resolve("keys.json");
        keys = new Keys(file, Clock.systemUTC());
    }

    @Test
    void withoutAKeyPeopleAskAndReadAndDoNothingElse() {
        try (var server = letting(Admission.HARMLESS)) {
            assertThat(server.ask().statusCode()).isEqualTo(200);
            assertThat(server.search().statusCode()).isEqualTo(200);
            assertThat(server.get("/").statusCode()).isEqualTo(200);
            assertThat(server.get("/documents/library").statusCode()).isEqualTo(200);
        }
        for (Scope never : EnumSet.of(Scope.MANAGE, Scope.RECORDS)) {
            assertThatThrownBy(() -> letting(Set.of(never))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void withNothingAllowedToAnybodyOnlyWhatTellsNothingIsOpen() {
        try (var server = letting(NOTHING)) {
            Set<String> open = new HashSet<>();
            for (String route : server.server().routes()) {
                String[] parts = route.split(" ", 2);
                String path = parts[1].replaceAll("\\{\\w+}|<\\w+>", "library");
                int status =
                        server.send(parts[0].toUpperCase(Locale.ROOT), path, "").statusCode();
                if (status != 401) {
                    open.add(route);
                }
            }
            assertThat(open)
                    .containsExactlyInAnyOrder(
                            "get /health/live",
                            "head /health/live",
                            "get /health/ready",
                            "head /health/ready",
                            "get /metrics",
                            "head /metrics",
                            "get /openapi.json",
                            "head /openapi.json",
                            "get /api",
                            "get /api/v1/availability",
                            "head /api/v1/availability",
                            "head /api",
                            "get /api/v1/service",
                            "head /api/v1/service",
                            "get /style.css",
                            "head /style.css",
                            "get /page.js",
                            "head /page.js",
                            "get /icon.svg",
                            "head /icon.svg");
        }
    }

    @Test
    void aRouteThatDeclaresNoScopeIsClosed() throws Exception {
        var javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.routes.beforeMatched(new Gate(Admission.OF_ANYBODY, new Metrics()));
            new Problems(new JsonBodies(), new HtmlBodies(Appearance.USUAL), () -> false).addTo(config.routes);
            config.routes.get("/api/forgotten", context -> context.result("inside"));
        });
        try (var client = HttpClient.newHttpClient()) {
            int port = javalin.start("127.0.0.1", 0).port();
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/forgotten"))
                            .build(),
                    BodyHandlers.ofString());

            assertThat(response.statusCode()).isEqualTo(403);
            assertThat(response.body()).doesNotContain("inside");
        } finally {
            javalin.stop();
        }
    }

    @ParameterizedTest
    @CsvSource({"ASK, 200, 403", "SEARCH, 403, 200", "MANAGE, 403, 403", "RECORDS, 403, 403"})
    void aKeyOpensWhatItsScopesAreFor(Scope scope, int asking, int searching) {
        String key = keys.add("desk", Set.of(scope), null).text();
        try (var server = letting(NOTHING)) {
            assertThat(server.ask("Authorization", "Bearer " + key).statusCode())
                    .isEqualTo(asking);
            assertThat(server.search("X-Api-Key", key).statusCode()).isEqualTo(searching);
            assertThat(server.get("/api/v1/documents", "authorization", "bearer " + key)
                            .statusCode())
                    .isEqualTo(searching);
        }
    }

    @Test
    void whoHasNoKeyIsToldWhichOneToBring() {
        try (var server = letting(NOTHING)) {
            HttpResponse<String> refused = server.ask();

            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(Site.header(refused, "WWW-Authenticate")).isEqualTo("Bearer realm=\"Footnote\", scope=\"ask\"");
            assertThat(Site.header(refused, "Content-Type")).isEqualTo("application/problem+json");
            assertThat(GuardedServer.type(refused)).isEqualTo("/problems/key-needed");
            assertThat(server.get("/").body()).contains("Key needed").contains("<h1");
        }
    }

    @Test
    void whoseKeyIsForSomethingElseIsToldSo() {
        String key = keys.add("desk", Set.of(Scope.SEARCH), null).text();
        try (var server = letting(NOTHING)) {
            HttpResponse<String> refused = server.ask("X-Api-Key", key);

            assertThat(GuardedServer.type(refused)).isEqualTo("/problems/forbidden");
            assertThat(Site.header(refused, "WWW-Authenticate"))
                    .isEqualTo("Bearer realm=\"Footnote\", error=\"insufficient_scope\", scope=\"ask\"");
        }
    }

    @Test
    void aKeyThatIsRevokedOrExpiredOrMistypedIsRefusedEvenWhereNoneIsNeeded() {
        Keys.Made revoked = keys.add("revoked", Set.of(Scope.ASK), null);
        String expired =
                keys.add("expired", Set.of(Scope.ASK), LocalDate.of(2020, 1, 1)).text();
        try (var server = letting(Admission.HARMLESS)) {
            assertThat(server.ask("X-Api-Key", revoked.text()).statusCode()).isEqualTo(200);
            keys.revoke(revoked.key().id());
            for (String key : Set.of(revoked.text(), expired, "fn_mistyped")) {
                HttpResponse<String> refused = server.ask("Authorization", "Bearer " + key);

                assertThat(refused.statusCode()).isEqualTo(401);
                assertThat(Site.header(refused, "WWW-Authenticate")).contains("error=\"invalid_token\"");
                assertThat(refused.body()).doesNotContain(key);
            }
        }
    }

    @Test
    void whatIsNoKeyOfOursIsLeftAlone() {
        try (var server = letting(Admission.HARMLESS)) {
            assertThat(server.ask("Authorization", "Bearer sk-none").statusCode())
                    .isEqualTo(200);
            assertThat(server.ask("Authorization", "Basic dTpw").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whereTheKeysCannotBeReadNobodyIsLetInByOne() throws IOException {
        String key = keys.add("desk", Set.of(Scope.ASK), null).text();
        Files.writeString(file, "garbled");
        try (var server = letting(NOTHING)) {
            HttpResponse<String> response = server.ask("X-Api-Key", key);

            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(response.body()).doesNotContain(file.toString());
        }
    }

    @Test
    void aServiceIsReachedByItsOwnNamesAlone() {
        try (var server = new GuardedServer(site.services(), calling(Hosts.LOOPBACK))) {
            assertThat(server.calledAs("localhost:8080")).endsWith(" 200 OK");
            assertThat(server.calledAs("[::1]:8080")).endsWith(" 200 OK");
            assertThat(server.calledAs("attacker.example")).contains(" 421 ");
            assertThat(server.calledAs("localhost.attacker.example")).contains(" 421 ");
        }
        try (var server = new GuardedServer(site.services(), calling(Hosts.ANY))) {
            assertThat(server.calledAs("anything.example")).endsWith(" 200 OK");
        }
    }

    private GuardedServer letting(Set<Scope> withoutKey) {
        return new GuardedServer(
                site.services(),
                new Admission(
                        Optional.of(keys), withoutKey, Rates.UNLIMITED, Proxies.NONE, Hosts.ANY, Optional.empty()));
    }

    private static Admission calling(Hosts hosts) {
        return new Admission(
                Optional.empty(), Admission.HARMLESS, Rates.UNLIMITED, Proxies.NONE, hosts, Optional.empty());
    }
}
