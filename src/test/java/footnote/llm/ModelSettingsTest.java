package footnote.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelSettingsTest {
    private final Map<String, String> environment = new HashMap<>(Map.of(
            "FOOTNOTE_LLM_PROVIDER", "openai",
            "FOOTNOTE_LLM_BASE_URL", "http://127.0.0.1:8000/v1",
            "FOOTNOTE_LLM_MODEL", "a-model"));

    private ModelSettings read() {
        return ModelSettings.of(ModelSetting.in(environment)).orElseThrow();
    }

    private void assertWrong(ModelSetting setting, String... words) {
        assertThatExceptionOfType(ModelSettingsException.class)
                .isThrownBy(this::read)
                .satisfies(e -> assertThat(e.setting()).isEqualTo(setting))
                .satisfies(e -> assertThat(e.getMessage())
                        .startsWith("The setting " + setting.variable())
                        .endsWith(".")
                        .contains(words));
    }

    @Test
    void thereIsNoModelUnlessOneIsNamed() {
        assertThat(ModelSettings.of(Map.of())).isEmpty();
        assertThat(ModelSettings.of(Map.of(ModelSetting.PROVIDER, "none"))).isEmpty();
        assertThat(ModelSettings.of(ModelSetting.in(Map.of("FOOTNOTE_LLM_PROVIDER", " "))))
                .isEmpty();
    }

    @Test
    void whatIsNotSetIsAsUsual() {
        ModelSettings settings = read();

        assertThat(settings.limits())
                .isEqualTo(new Limits(Duration.ofSeconds(20), Duration.ofSeconds(3), Duration.ofSeconds(5), 20_000));
        assertThat(settings.key()).isEmpty();
        assertThat(settings.output()).isEqualTo(OutputForm.TEXT);
        assertThat(settings.extra()).isEqualTo(ExtraBody.NOTHING);
    }

    @Test
    void everythingCanBeSet() {
        environment.putAll(Map.of(
                "FOOTNOTE_LLM_PROVIDER", "Ollama",
                "FOOTNOTE_LLM_BASE_URL", "https://models.example:8443",
                "FOOTNOTE_LLM_KEY", " abc ",
                "FOOTNOTE_LLM_DEADLINE", "60",
                "FOOTNOTE_LLM_FIRST_PIECE", "2.5",
                "FOOTNOTE_LLM_STALL", "1",
                "FOOTNOTE_LLM_MAX_CHARACTERS", "500",
                "FOOTNOTE_LLM_OUTPUT", "JSON",
                "FOOTNOTE_LLM_EXTRA", "{\"options\":{\"num_ctx\":8192}}"));

        ModelSettings settings = read();

        assertThat(settings.provider()).isEqualTo(Provider.OLLAMA);
        assertThat(settings.baseUrl()).hasToString("https://models.example:8443");
        assertThat(settings.key().orElseThrow().revealed()).isEqualTo("abc");
        assertThat(settings.limits())
                .isEqualTo(new Limits(Duration.ofSeconds(60), Duration.ofMillis(2500), Duration.ofSeconds(1), 500));
        assertThat(settings.output()).isEqualTo(OutputForm.JSON);
        assertThat(settings.extra().json()).isEqualTo("{\"options\":{\"num_ctx\":8192}}");
    }

    @Test
    void aKeyIsReadFromAFileAndIsNotShown(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("key"), "sk-hidden\n");
        environment.put("FOOTNOTE_LLM_KEY_FILE", file.toString());

        ModelSettings settings = read();

        assertThat(settings.key().orElseThrow().revealed()).isEqualTo("sk-hidden");
        assertThat(settings.toString()).doesNotContain("sk-hidden").contains("(secret)");
    }

    @Test
    void aProviderThatTakesNoSchemaIsAskedForText() {
        environment.putAll(
                Map.of("FOOTNOTE_LLM_PROVIDER", "anthropic", "FOOTNOTE_LLM_KEY", "abc", "FOOTNOTE_LLM_OUTPUT", "json"));

        assertThat(read().output()).isEqualTo(OutputForm.TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "PROVIDER, gemini, none of none",
        "BASE_URL, localhost:8000, no address of a server",
        "BASE_URL, ftp://localhost/v1, no address of a server",
        "BASE_URL, http://, no address of a server",
        "BASE_URL, http://a b/v1, no address of a server",
        "BASE_URL, http://localhost:99999/v1, no address of a server",
        "DEADLINE, 0, no number above 0 and up to 3600",
        "FIRST_PIECE, 1e9, no number above 0 and up to 3600",
        "STALL, soon, no number above 0",
        "MAX_CHARACTERS, 0.5, no number above 0 and up to 1000000",
        "OUTPUT, xml, neither text nor json",
        "EXTRA, [1], no JSON object",
        "EXTRA, {, no JSON",
        "KEY, two words, holds no key",
        "KEY_FILE, /no/such/file, cannot be read"
    })
    void whatCannotBeUsedIsToldWithItsSetting(ModelSetting setting, String value, String words) {
        environment.put(setting.variable(), value);

        assertWrong(setting, words);
    }

    @ParameterizedTest
    @CsvSource({"http://me:sk-hidden@localhost/v1", "http://localhost/v1?key=sk-hidden"})
    void anAddressThatMayHoldAKeyIsNotRepeated(String url) {
        environment.put("FOOTNOTE_LLM_BASE_URL", url);

        assertThatExceptionOfType(ModelSettingsException.class)
                .isThrownBy(this::read)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("sk-hidden"));
    }

    @Test
    void aKeyThatCannotBeUsedIsNotRepeated() {
        environment.put("FOOTNOTE_LLM_KEY", "sk-hidden\nand more");

        assertThatExceptionOfType(ModelSettingsException.class)
                .isThrownBy(this::read)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("sk-hidden"));
    }

    @ParameterizedTest
    @CsvSource({"openai, MODEL", "openai, BASE_URL", "anthropic, KEY"})
    void whatIsMissingIsTold(String provider, ModelSetting setting) {
        environment.put("FOOTNOTE_LLM_PROVIDER", provider);
        environment.remove(setting.variable());

        assertWrong(setting, "is not set");
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8000/v1, false",
        "http://LOCALHOST/v1, false",
        "http://127.0.0.1:8000/v1, false",
        "http://127.8.9.10/v1, false",
        "http://[::1]:8000/v1, false",
        "http://192.168.1.5:8000/v1, true",
        "http://0.0.0.0:8000/v1, true",
        "http://localhost.example.org/v1, true",
        "http://127.0.0.1.example.org/v1, true",
        "https://api.openai.com/v1, true"
    })
    void whatIsAskedStaysOnlyWhereTheAddressSaysSo(String url, boolean leaves) {
        environment.put("FOOTNOTE_LLM_BASE_URL", url);

        assertThat(read().leavesThisMachine()).isEqualTo(leaves);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                       | {\"a\":1}              | {\"a\":1}",
                "{\"b\":2}                | {\"a\":1}              | {\"a\":1,\"b\":2}",
                "{\"a\":null}             | {\"a\":1,\"b\":0.0}    | {\"b\":0.0}",
                "{\"a\":{\"c\":null}}     | {\"a\":{\"b\":1,\"c\":2}} | {\"a\":{\"b\":1}}",
                "{\"a\":{\"b\":{\"c\":1}}} | {\"a\":[1]}           | {\"a\":{\"b\":{\"c\":1}}}",
                "{\"a\":[2]}              | {\"a\":[1]}            | {\"a\":[2]}"
            })
    void extraIsMergedAsRfc7396Says(String extra, String body, String merged) {
        assertThat(ExtraBody.of(extra).mergedInto(body)).isEqualTo(merged);
    }
}
