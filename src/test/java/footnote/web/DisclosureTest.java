package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.ExtractiveAnswerer;
import footnote.evidence.OverlapAssessor;
import footnote.llm.ModelSetting;
import footnote.llm.ModelSettings;
import footnote.llm.ModelUse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What people and programs are told of a language model before they ask.
class DisclosureTest {
    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void start() {
        site = Site.in(folder);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void withoutAModelAQuestionStaysHere() throws Exception {
        assertThat(notice(ModelUse.NONE))
                .isEqualTo("No language model takes part, and what you ask stays on this machine.");
        JsonNode told = told(ModelUse.NONE);
        assertThat(told.get("model").isNull()).isTrue();
        assertThat(told.get("questionsLeaveThisMachine").asBoolean()).isFalse();
    }

    @Test
    void aModelOnThisMachineIsNamed() throws Exception {
        ModelUse use = use("http://127.0.0.1:9/v1");

        assertThat(notice(use)).contains("(small-model)").endsWith("What you ask stays on this machine.");
        assertThat(told(use).get("model").asString()).isEqualTo("small-model");
        assertThat(told(use).get("sentTo").isNull()).isTrue();
    }

    @Test
    void whereAModelIsElsewhereItIsSaidWhoReadsTheQuestion() throws Exception {
        ModelUse use = use("https://llm.example.org/v1");

        assertThat(notice(use)).contains("is sent to llm.example.org", "Leave out names");
        assertThat(told(use).get("questionsLeaveThisMachine").asBoolean()).isTrue();
        assertThat(told(use).get("sentTo").asString()).isEqualTo("llm.example.org");
        assertThat(told(use).get("notice").asString()).isEqualTo(notice(use));
    }

    private static ModelUse use(String url) {
        return ModelUse.of(ModelSettings.of(Map.of(
                        ModelSetting.PROVIDER, "openai",
                        ModelSetting.BASE_URL, url,
                        ModelSetting.MODEL, "small-model"))
                .orElseThrow());
    }

    private String notice(ModelUse use) throws IOException, InterruptedException {
        return Jsoup.parse(get(use, "/")).expectFirst("form.ask .how").text();
    }

    private JsonNode told(ModelUse use) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(get(use, "/api/v1/service"));
    }

    private String get(ModelUse use, String path) throws IOException, InterruptedException {
        try (var server = new WebServer(site.services(new ExtractiveAnswerer(new OverlapAssessor()), use));
                HttpClient client = HttpClient.newHttpClient()) {
            int port = server.start("127.0.0.1", 0);
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }
}
