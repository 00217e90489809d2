package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.answer.Signpost;
import footnote.cli.EffectiveSettings.Effective;
import footnote.evidence.Caution;
import footnote.llm.Limits;
import footnote.llm.ModelSetting;
import footnote.llm.Provider;
import footnote.record.RecordPlace;
import footnote.web.Hosts;
import footnote.web.Network;
import footnote.web.Proxies;
import footnote.web.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is set by default, then in a file, then in the environment, then on the command line.
class SettingsTest {
    private static final Machine MACHINE = new Machine("/opt/footnote", 4);
    private static final List<Typed> NO_OPTIONS = List.of();

    @TempDir
    private Path folder;

    @Test
    void withoutAnythingSetTheDefaultsHold() {
        Settings settings = load(Map.of()).values();

        assertThat(settings.documents()).isEqualTo(Path.of("/opt/footnote/documents"));
        assertThat(settings.caution()).isEqualTo(Caution.NORMAL);
        assertThat(settings.server().host()).isEqualTo("127.0.0.1");
        assertThat(settings.server().port()).isEqualTo(8080);
        assertThat(settings.server().hosts()).isEqualTo(Hosts.LOOPBACK);
        assertThat(settings.server().proxies()).isEqualTo(Proxies.NONE);
        assertThat(settings.keys().free()).containsExactlyInAnyOrder(Scope.ASK, Scope.SEARCH);
        assertThat(settings.limits().running()).isEqualTo(8);
        assertThat(settings.limits().waiting()).isEqualTo(32);
        assertThat(settings.limits().deadline()).isEqualTo(Duration.ofSeconds(30));
        assertThat(settings.record().settings().orElseThrow().place())
                .isEqualTo(RecordPlace.of("/opt/footnote/data/record.sqlite"));
        assertThat(settings.record().settings().orElseThrow().keptDays()).isEqualTo(365);
        assertThat(load(Map.of()).model()).isEmpty();
    }

    @Test
    void whomPeopleTurnToHasANameAContactAndAnOccasion() throws IOException {
        Settings settings = load(file("""
                        care:
                          contacts:
                            - "Children's services: 020 7946 0000 (if a child is not safe)"
                            - "Night line: text HELP to 80000"
                        """)).values();

        assertThat(settings.contacts().safety())
                .containsExactly(
                        new Signpost("Children's services", "020 7946 0000", "if a child is not safe"),
                        new Signpost("Night line", "text HELP to 80000", ""));
        assertThatThrownBy(() -> load(file("care: {contacts: [somebody]}")))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("care.contacts")
                .hasMessageContaining("must be entries such as");
    }

    @Test
    void aFileSetsWhatItNamesWithPathsFromWhereItIs() throws IOException {
        Settings settings = load(file("""
                        documents: minutes
                        caution: high
                        server:
                          port: 9000
                          contact: the desk on 020 7946 0000
                          trusted-proxies: [10.0.0.0/8, "::1"]
                          proxy-header: forwarded
                          allowed-hosts:
                            - ask.example.org
                        keys:
                          not-needed-for: []
                        limits: {deadline: 2.5}
                        record:
                          place: kept/record.db
                        """)).values();

        assertThat(settings.documents()).isEqualTo(folder.resolve("minutes"));
        assertThat(settings.caution()).isEqualTo(Caution.HIGH);
        assertThat(settings.server().port()).isEqualTo(9000);
        assertThat(settings.server().host()).isEqualTo("127.0.0.1");
        assertThat(settings.server().proxies())
                .isEqualTo(new Proxies(List.of(Network.of("10.0.0.0/8"), Network.of("::1")), Proxies.Header.FORWARDED));
        assertThat(settings.server().hosts()).isEqualTo(new Hosts(List.of("ask.example.org")));
        assertThat(settings.keys().free()).isEmpty();
        assertThat(settings.limits().deadline()).isEqualTo(Duration.ofMillis(2500));
        assertThat(settings.record().settings().orElseThrow().place())
                .isEqualTo(new RecordPlace.InFile(folder.resolve("kept/record.db")));
    }

    @Test
    void theEnvironmentWinsOverTheFileAndAnOptionOverBoth() throws IOException {
        Path file = file("server:\n  port: 9000\n  host: 127.0.0.2\n  contact: the desk\n");
        var variables = Map.of("FOOTNOTE_SERVER_PORT", "9001", "FOOTNOTE_SERVER_HOST", "127.0.0.3");
        var options = List.of(new Typed("server.port", "9002", new Origin.Option("--port")));

        EffectiveSettings settings = new SettingsLoader(MACHINE, variables).load(Optional.of(file), options);

        assertThat(settings.values().server().port()).isEqualTo(9002);
        assertThat(settings.values().server().host()).isEqualTo("127.0.0.3");
        assertThat(settings.values().server().contact()).isEqualTo("the desk");
        assertThat(origin(settings, "server.port")).isEqualTo("option --port");
        assertThat(origin(settings, "server.host")).isEqualTo("variable FOOTNOTE_SERVER_HOST");
        assertThat(origin(settings, "server.contact")).isEqualTo(file + ", line 4");
        assertThat(origin(settings, "caution")).isEqualTo("default");
    }

    @Test
    void theFileBesideTheDocumentsIsReadWhereNoneIsNamed() throws IOException {
        Files.createDirectories(folder.resolve("documents"));
        Files.writeString(folder.resolve("footnote.yaml"), "caution: low");
        Path other = Files.writeString(folder.resolve("other.yaml"), "caution: high");
        var beside = new Machine(folder.toString(), 1);

        assertThat(new SettingsLoader(beside, Map.of())
                        .load(Optional.empty(), NO_OPTIONS)
                        .values()
                        .caution())
                .isEqualTo(Caution.LOW);
        assertThat(new SettingsLoader(beside, Map.of("FOOTNOTE_SETTINGS", other.toString()))
                        .load(Optional.empty(), NO_OPTIONS)
                        .values()
                        .caution())
                .isEqualTo(Caution.HIGH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FOOTNOTE_CAUTION                 | reckless     | it must be one of low, normal, high.
            FOOTNOTE_SERVER_PORT             | 70000        | it must be a whole number, 0 to 65535.
            FOOTNOTE_SERVER_PORT             | -1           | it must be a whole number, 0 to 65535.
            FOOTNOTE_SERVER_PORT             | http         | it must be a whole number, 0 to 65535.
            FOOTNOTE_SERVER_PORT             | 80.5         | it must be a whole number, 0 to 65535.
            FOOTNOTE_LIMITS_DEADLINE         | 0            | it must be a number of seconds, 1 to 3600.
            FOOTNOTE_LIMITS_DEADLINE         | 30s          | it must be a number of seconds, 1 to 3600.
            FOOTNOTE_LIMITS_RUNNING          | 0            | it must be a whole number, 1 to 1000.
            FOOTNOTE_KEYS_NOT_NEEDED_FOR     | ask, manage  | it must be some of ask, search, with commas
            FOOTNOTE_SERVER_TRUSTED_PROXIES  | 10.0.0.0/99  | it must be addresses and networks such as
            FOOTNOTE_SERVER_PROXY_HEADER     | via          | it must be one of x-forwarded-for, forwarded.
            FOOTNOTE_RECORD_PLACE            | jdbc:mysql:x | it must be a file, an address that begins with
            """)
    void aBadValueIsNamedWithWhereItStandsAndWhatMayStandThere(String variable, String value, String allowed) {
        String name = SettingName.all().stream()
                .filter(known -> known.variable().equals(variable))
                .findFirst()
                .orElseThrow()
                .name();

        assertThatThrownBy(() -> load(Map.of(variable, value)))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("The setting " + name + " (variable " + variable + ") is '" + value + "': ")
                .hasMessageContaining(allowed);
    }

    @Test
    void anUnknownSettingIsNamedWithItsLineAndItsNeighbours() throws IOException {
        Path file = file("caution: low\nserver:\n  porf: 9000\n");

        assertThatThrownBy(() -> load(file))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("The setting server.porf (" + file + ", line 3) is not known: use one of"
                        + " server.host, server.port, ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour: red", "server: 3", "caution: {level: low}", "server:\n  port: {from: 1}"})
    void aSettingThatIsNoneIsRefused(String text) throws IOException {
        Path file = file(text);

        assertThatThrownBy(() -> load(file))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("is not known: use one of ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "caution: [low",
                "just a text",
                "caution: low\ncaution: high",
                "caution: [[low]]",
                "server: {port: }}"
            })
    void aFileThatIsNoListOfSettingsIsNamed(String text) throws IOException {
        Path file = file(text);

        assertThatThrownBy(() -> load(file))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Path nowhere = folder.resolve("nowhere.yaml");

        assertThatThrownBy(() -> load(nowhere))
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("The file of settings " + nowhere + " cannot be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing yet\n", "server:\n"})
    void whatIsLeftEmptyIsNotSet(String text) throws IOException {
        assertThat(load(file(text)).values().server().port()).isEqualTo(8080);
    }

    @Test
    void anUnknownVariableIsNamed() {
        assertThatThrownBy(() -> load(Map.of("FOOTNOTE_PORT", "9000")))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("The variable FOOTNOTE_PORT of the environment is not known: use one of ")
                .hasMessageContaining("FOOTNOTE_SERVER_PORT");
    }

    @ParameterizedTest
    @CsvSource({
        "FOOTNOTE_JAVA_OPTS, -Xmx1g",
        "FOOTNOTE_NO_SKIP, true",
        "FOOTNOTE_SCHEMATHESIS, /usr/bin/schemathesis",
        "FOOTNOTE_SERVICE_HOST, 10.0.0.1",
        "FOOTNOTE_SERVICE_PORT, 8080",
        "FOOTNOTE_SERVICE_PORT_HTTP, 8080",
        "FOOTNOTE_PORT, tcp://10.0.0.1:8080",
        "FOOTNOTE_PORT_8080_TCP_ADDR, 10.0.0.1",
        "FOOTNOTE_SERVER_PORT, ' '",
        "PATH, /usr/bin"
    })
    void whatOthersSetIsLeftAlone(String variable, String value) {
        assertThat(load(Map.of(variable, value)).values().server().port()).isEqualTo(8080);
    }

    @Test
    void everySettingOfALanguageModelKeepsItsVariable() {
        assertThat(SettingName.all().stream().map(SettingName::variable))
                .containsAll(Arrays.stream(ModelSetting.values())
                        .map(ModelSetting::variable)
                        .toList());
        EffectiveSettings settings = load(Map.of(
                "FOOTNOTE_LLM_PROVIDER", "openai",
                "FOOTNOTE_LLM_BASE_URL", "http://127.0.0.1:8000/v1",
                "FOOTNOTE_LLM_MODEL", "small"));

        assertThat(settings.model().orElseThrow().provider()).isEqualTo(Provider.OPENAI);
        assertThat(settings.model().orElseThrow().limits()).isEqualTo(Limits.USUAL);
    }

    @Test
    void aBadSettingOfALanguageModelIsNamedWithItsLine() throws IOException {
        Path file = file("llm:\n  provider: openai\n  base-url: nowhere\n  model: m\n");

        assertThatThrownBy(() -> load(file).model())
                .isInstanceOf(SettingsException.class)
                .hasMessageContaining("FOOTNOTE_LLM_BASE_URL is 'nowhere'")
                .hasMessageEndingWith("(" + file + ", line 3)");
    }

    @Test
    void aRecordIsKeptUnlessThereIsToBeNone() throws IOException {
        assertThat(load(Map.of("FOOTNOTE_RECORD_PLACE", "none"))
                        .values()
                        .record()
                        .settings())
                .isEmpty();
        assertThat(load(file("record:\n  place: none\n")).values().record().settings())
                .isEmpty();
    }

    @Test
    void settingsThatCannotBeTogetherAreBothNamed() {
        assertThatThrownBy(() -> load(Map.of("FOOTNOTE_RECORD_KEPT_DAYS", "30")))
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith("The setting record.kept-days is 30, and record.visible-days is 90: ");
    }

    @Test
    void aServiceForOthersGoesByAnyNameUnlessToldOtherwise() {
        assertThat(load(Map.of("FOOTNOTE_SERVER_HOST", "0.0.0.0"))
                        .values()
                        .server()
                        .hosts())
                .isEqualTo(Hosts.ANY);
        assertThat(load(Map.of("FOOTNOTE_SERVER_HOST", "localhost"))
                        .values()
                        .server()
                        .hosts())
                .isEqualTo(Hosts.LOOPBACK);
    }

    @Test
    void secretsAreShownToNobody() {
        EffectiveSettings settings = load(Map.of(
                "FOOTNOTE_LLM_KEY", "sk-secret",
                "FOOTNOTE_RECORD_PLACE", "jdbc:postgresql://db/footnote?password=secret"));

        assertThat(settings.each().stream().map(Effective::shown)).noneMatch(shown -> shown.contains("sk-secret"));
        assertThat(settings.each().stream().map(Effective::shown))
                .contains("(secret)", "jdbc:postgresql://db/footnote");
    }

    private EffectiveSettings load(Map<String, String> environment) {
        return new SettingsLoader(MACHINE, environment).load(Optional.empty(), NO_OPTIONS);
    }

    private EffectiveSettings load(Path file) {
        return new SettingsLoader(MACHINE, Map.of()).load(Optional.of(file), NO_OPTIONS);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("settings.yaml"), text);
    }

    private static String origin(EffectiveSettings settings, String name) {
        return settings.each().stream()
                .filter(effective -> effective.name().name().equals(name))
                .map(effective -> effective.typed().origin().toString())
                .findFirst()
                .orElseThrow();
    }
}
