package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// What whoever runs the service does through it, with a key.
class ManagingTest {
    private Site site;
    private GuardedServer server;
    private String manager;
    private String auditor;
    private Path folder;

    @BeforeEach
    void start(@TempDir Path temporary) {
        folder = temporary;
        site = Site.recording(temporary);
        var keys = new Keys(temporary.resolve("keys.json"), Clock.systemUTC());
        manager = key(keys, Scope.MANAGE);
        auditor = key(keys, Scope.RECORDS);
        server = new GuardedServer(
                site.services(),
                new Admission(
                        Optional.of(keys),
                        Admission.HARMLESS,
                        Rates.UNLIMITED,
                        Proxies.NONE,
                        Hosts.ANY,
                        Optional.empty()));
    }

    @AfterEach
    void stop() {
        server.close();
        site.close();
    }

    private static String key(Keys keys, Scope scope) {
        return keys.add(scope.label(), Set.of(scope), null).text();
    }

    @Test
    void aDocumentIsPutWholeAndTakenAwayAgain() throws Exception {
        Path file = folder.resolve("documents/reports/2026/lamps.md");

        assertThat(put("reports/2026/lamps.md", "# Lamps\n\nThere are nine lamps.")
                        .statusCode())
                .isEqualTo(201);
        assertThat(Files.readString(file)).isEqualTo("# Lamps\n\nThere are nine lamps.");
        assertThat(put("reports/2026/lamps.md", "There are ten lamps.").statusCode())
                .isEqualTo(200);
        assertThat(Files.readString(file)).isEqualTo("There are ten lamps.");
        assertThat(delete("reports/2026/lamps.md").statusCode()).isEqualTo(204);
        assertThat(file).doesNotExist();
        assertThat(delete("reports/2026/lamps.md").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ..%2Fescape.md          | 400
            a/..%2F..%2Fescape.md   | 400
            .hidden/lamps.md        | 400
            reports/.lamps.md       | 400
            %2Fetc/lamps.md         | 400
            lamps.exe               | 400
            lamps                   | 400
            a%00b.md                | 400
            con%3A.md               | 400
            reports%5Clamps.md      | 400
            """)
    void nothingIsWrittenOutsideTheFolderNorUnderAnUnfitName(String path, int status) throws Exception {
        assertThat(put(path, "There are nine lamps.").statusCode()).isEqualTo(status);
        try (var files = Files.walk(folder)) {
            assertThat(files.map(Path::toString)).noneMatch(file -> file.contains("escape") || file.contains("lamps"));
        }
    }

    @Test
    void aFolderThatIsALinkIsNotFollowed(@TempDir Path outside) throws Exception {
        Files.createSymbolicLink(folder.resolve("documents/elsewhere"), outside);

        assertThat(put("elsewhere/lamps.md", "There are nine lamps.").statusCode())
                .isEqualTo(400);
        assertThat(outside).isEmptyDirectory();
    }

    @Test
    void bytesOfNoFormatThatIsReadAreRefused() {
        HttpResponse<String> response = put("old.docx", "{\\rtf1 There are nine lamps.}");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(GuardedServer.type(response)).isEqualTo("/problems/unreadable-document");
    }

    @Test
    void switchedOffNothingIsAnsweredUntilItIsSwitchedOnAgain() {
        HttpResponse<String> off = server.send(
                "PUT", "/api/v1/availability", "{\"open\": false, \"message\": \"Back on Monday.\"}", bearer(manager));

        assertThat(off.statusCode()).isEqualTo(200);
        assertThat(server.ask().statusCode()).isEqualTo(503);
        assertThat(Site.json(server.ask()).path("detail").asString()).isEqualTo("Back on Monday.");
        assertThat(server.get("/").body()).contains("Back on Monday.");
        assertThat(server.search().statusCode()).isEqualTo(503);
        assertThat(server.get("/health/live").statusCode()).isEqualTo(200);

        server.send("PUT", "/api/v1/availability", "{\"open\": true}", bearer(manager));

        assertThat(server.ask().statusCode()).isEqualTo(200);
    }

    @Test
    void theSwitchHoldsAcrossRestarts(@TempDir Path data) throws Exception {
        Path file = data.resolve("availability.json");
        Availability.in(file).set(new Availability.State(false, "Back on Monday."));

        assertThat(Availability.in(file).closed()).contains("Back on Monday.");

        Files.write(file, "half".getBytes(StandardCharsets.UTF_8));

        assertThat(Availability.in(file).closed()).isPresent();
    }

    @Test
    void theRecordCanBeReadAsLinesOrAsATable() {
        server.ask();
        String id = Site.json(server.ask()).at("/meta/id").asString();
        server.get("/api/v1/answers/" + id);

        HttpResponse<String> lines = server.get("/api/v1/records", bearer(auditor));
        HttpResponse<String> table = server.get("/api/v1/records?format=csv&from=2026-01-01", bearer(auditor));

        assertThat(Site.header(lines, "Content-Type")).isEqualTo("application/x-ndjson");
        assertThat(lines.body().lines().toList())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains(id, Site.MARKET_QUESTION));
        assertThat(Site.header(table, "Content-Type")).startsWith("text/csv");
        assertThat(table.body()).startsWith("id,askedAt,door").contains(id);
    }

    @Test
    void whatTheDocumentsDoNotSayIsReported() {
        String asked = "{\"question\": \"" + Site.UNANSWERED + "\"}";
        server.send("POST", "/api/v1/questions", asked);
        String id = Site.json(server.send("POST", "/api/v1/questions", asked))
                .at("/meta/id")
                .asString();
        server.get("/api/v1/answers/" + id);

        var groups = Site.json(server.get("/api/v1/reports/unanswered", bearer(auditor)))
                .path("groups");

        assertThat(groups.size()).isEqualTo(1);
        assertThat(groups.at("/0/count").asInt()).isEqualTo(2);
        assertThat(groups.at("/0/example").asString()).isEqualTo(Site.UNANSWERED);
    }

    @Test
    void howTheIndexStandsIsToldWithWhatIsLeftOutAndWhy() {
        site.write("broken.txt", "\0");
        site.update();

        JsonNode indexing = Site.json(server.get("/api/v1/indexing", bearer(manager)));

        assertThat(indexing.path("generation").asString()).isNotEmpty();
        assertThat(indexing.path("documents").asInt()).isEqualTo(2);
        assertThat(indexing.path("passages").asInt()).isPositive();
        assertThat(indexing.path("running").isEmpty()).isTrue();
        assertThat(indexing.at("/last/unchanged").asInt()).isEqualTo(2);
        assertThat(indexing.at("/last/skippedFiles").asInt()).isEqualTo(1);
        assertThat(indexing.at("/last/skipped/0/path").asString()).isEqualTo("broken.txt");
        assertThat(indexing.at("/last/skipped/0/reason").asString()).isEqualTo("binary");
        assertThat(indexing.at("/last/skipped/0/message").asString()).contains("is not a text file");
        assertThat(Instant.parse(indexing.at("/last/ended").asString()))
                .isAfterOrEqualTo(Instant.parse(indexing.at("/last/began").asString()));
        assertThat(indexing.path("problem").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"from=yesterday", "to=2026-02-30", "format=xml"})
    void aRequestForTheRecordThatCannotBeReadIsRefused(String query) {
        assertThat(server.get("/api/v1/records?" + query, bearer(auditor)).statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /api/v1/files/lamps.md",
        "DELETE, /api/v1/files/library.md",
        "PUT, /api/v1/availability",
        "GET, /api/v1/indexing",
        "GET, /api/v1/records",
        "GET, /api/v1/reports/unanswered"
    })
    void noneOfItIsForWhoeverHasNoKeyOrAnother(String method, String path) throws Exception {
        assertThat(server.send(method, path, "").statusCode()).isEqualTo(401);
        String other = path.contains("records") || path.contains("reports") ? manager : auditor;
        assertThat(server.send(method, path, "", bearer(other)).statusCode()).isEqualTo(403);
        assertThat(Files.exists(folder.resolve("documents/library.md"))).isTrue();
    }

    private HttpResponse<String> put(String path, String text) {
        return server.send("PUT", "/api/v1/files/" + path, text, bearer(manager));
    }

    private HttpResponse<String> delete(String path) {
        return server.send("DELETE", "/api/v1/files/" + path, "", bearer(manager));
    }

    private static String[] bearer(String key) {
        return new String[] {"Authorization", "Bearer " + key};
    }
}
