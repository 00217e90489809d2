package footnote.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.web.Site;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.ListResourcesResult;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceRequest;
import io.modelcontextprotocol.spec.McpSchema.Resource;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The documents as resources of an assistant.
class ResourcesTest {
    private Assistant assistant;
    private McpSyncClient client;

    @BeforeEach
    void start(@TempDir Path folder) {
        assistant = Assistant.in(folder);
        client = assistant.client();
        client.initialize();
    }

    @AfterEach
    void stop() {
        assistant.close();
    }

    @Test
    void eachDocumentIsListedAndCanBeRead() {
        Resource library = client.listResources().resources().getFirst();

        assertThat(library.uri()).isEqualTo("footnote://documents/library");
        assertThat(library.title()).isEqualTo("The lantern library");
        assertThat(library.description()).isEqualTo("Harbour Council, 17 May 2024");
        assertThat(library.mimeType()).isEqualTo("text/plain");
        assertThat(client.listResourceTemplates().resourceTemplates().getFirst().uriTemplate())
                .isEqualTo("footnote://documents/{id}");
        assertThat(read("footnote://documents/markets-market")).contains(Site.MARKET_SENTENCE);
    }

    @Test
    void aLongListComesInParts() {
        for (int i = 0; i < 120; i++) {
            assistant
                    .site()
                    .write("many/%03d.txt".formatted(i), "Number " + i + " of the harbour's many lamps is lit.");
        }
        assistant.site().update();

        ListResourcesResult first = client.listResources(null);
        ListResourcesResult second = client.listResources(first.nextCursor());

        assertThat(first.resources()).hasSize(100);
        assertThat(second.nextCursor()).isNull();
        assertThat(Stream.of(first, second)
                        .flatMap(part -> part.resources().stream().map(Resource::uri)))
                .hasSize(122)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void anIdMayHaveLettersOfAnyScript() {
        assistant.site().write("νησι.txt", "The café beside the quay opens at nine.");
        assistant.site().update();
        String uri = client.listResources().resources().stream()
                .map(Resource::uri)
                .filter(each -> each.contains("%"))
                .findFirst()
                .orElseThrow();

        assertThat(uri).isEqualTo("footnote://documents/" + URLEncoder.encode("νησι", StandardCharsets.UTF_8));
        assertThat(read(uri)).contains("opens at nine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "footnote://documents/unheard-of",
                "footnote://documents/%ZZ",
                "footnote://documents/..%2F..%2Fetc%2Fpasswd",
                "footnote://documents/",
                "file:///etc/passwd"
            })
    void whatIsNoDocumentIsNotFound(String uri) {
        assertThatThrownBy(() -> read(uri))
                .isInstanceOfSatisfying(
                        McpError.class,
                        e -> assertThat(e.getJsonRpcError().code()).isEqualTo(-32002))
                .message()
                .doesNotContain("Exception", "java");
    }

    private String read(String uri) {
        var contents =
                client.readResource(ReadResourceRequest.builder(uri).build()).contents();
        return ((TextResourceContents) contents.getFirst()).text();
    }
}
