package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What an operator does at a terminal before the service is for others: settings and keys.
class SettingsCommandTest {
    @TempDir
    private Path folder;

    private Path settings = Path.of("");

    @BeforeEach
    void write() throws IOException {
        settings = Files.writeString(folder.resolve("footnote.yaml"), """
                server:
                  port: 9000
                keys:
                  file: keys.json
                llm:
                  key: sk-secret
                """);
    }

    @Test
    void settingsPrintsEachWithItsValueAndWhereItWasSet() {
        Console console = run("settings", "--host", "0.0.0.0");

        assertThat(console.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(console.out().lines().map(line -> line.replaceAll(" +", " ")))
                .hasSize(SettingName.all().size())
                .contains(
                        "server.host 0.0.0.0 (option --host)",
                        "server.port 9000 (" + settings + ", line 2)",
                        "caution normal (default)",
                        "server.contact - (default)",
                        "llm.key (secret) (" + settings + ", line 6)");
        assertThat(console.out()).doesNotContain("sk-secret");
    }

    @Test
    void settingsPrintsThemAsJson() {
        Console console = run("settings", "--json");
        JsonNode printed = JsonMapper.shared().readTree(console.out());

        JsonNode port = printed.valueStream()
                .filter(setting -> setting.path("name").asString().equals("server.port"))
                .findFirst()
                .orElseThrow();
        assertThat(port.path("variable").asString()).isEqualTo("FOOTNOTE_SERVER_PORT");
        assertThat(port.path("value").asString()).isEqualTo("9000");
        assertThat(port.path("source").asString()).isEqualTo("file");
        assertThat(port.path("place").asString()).isEqualTo(settings + ", line 2");
        assertThat(console.out()).doesNotContain("sk-secret");
    }

    @Test
    void aBadSettingStopsTheServiceBeforeItStarts() throws IOException {
        Files.writeString(settings, "server:\n  port: many\n");

        Console console = run("serve");

        assertThat(console.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(console.errorLines())
                .containsExactly("The setting server.port (" + settings
                        + ", line 2) is 'many': it must be a whole number, 0 to 65535.");
    }

    @Test
    void aKeyIsPrintedOnceAndListedWithoutItsSecretUntilItIsRevoked() {
        Console added =
                run("keys", "add", "--name", "planning desk", "--scope", "ask,search", "--expires", "2999-12-31");
        String key = added.out().strip();
        String id = key.substring(3, 13);

        assertThat(added.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(key).matches("fn_[0-9a-f]{10}_[\\w-]{43}");
        assertThat(added.err()).contains("kept nowhere").contains(id).doesNotContain(key);
        assertThat(Files.exists(folder.resolve("keys.json"))).isTrue();
        assertThat(run("keys", "list").out())
                .contains(id, "ask,search", "expires 2999-12-31", "planning desk")
                .doesNotContain(key.substring(14));

        assertThat(run("keys", "revoke", id).out()).contains("Revoked " + id + ", planning desk.");
        assertThat(run("keys", "list").out()).isEmpty();
        Console again = run("keys", "revoke", id);
        assertThat(again.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(again.err()).contains("no key of the id " + id);
    }

    @ParameterizedTest
    @CsvSource({
        "desk, everything, , --scope",
        "' ', ask, , --name",
        "desk, ask, 2020-01-01, 2020-01-01 is past",
        "desk, ask, tomorrow, --expires"
    })
    void aKeyThatCannotBeMadeIsToldWhy(String name, String scope, @Nullable String expires, String told) {
        Stream<String> day = expires == null ? Stream.of() : Stream.of("--expires", expires);
        Console console = run(Stream.concat(Stream.of("keys", "add", "--name", name, "--scope", scope), day)
                .toArray(String[]::new));

        assertThat(console.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(console.err()).contains(told);
        assertThat(console.out()).isEmpty();
    }

    private Console run(String... words) {
        List<String> all = Stream.concat(Stream.of(words), Stream.of("--settings", settings.toString()))
                .toList();
        return Console.run(all.toArray(String[]::new));
    }
}
