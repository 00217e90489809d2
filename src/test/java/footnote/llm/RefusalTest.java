package footnote.llm;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import footnote.llm.Ending.Complete;
import footnote.llm.Ending.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What a server says with a status, and servers that do not even do that.
class RefusalTest {
    private static final String STREAM = RawServer.event("Hello") + RawServer.finish("stop") + "data: [DONE]\n\n";

    private final WireMockServer server =
            new WireMockServer(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
        RawServer.assertNoClientThreads();
    }

    private Talk talk(ResponseDefinitionBuilder response, Limits limits) {
        server.stubFor(any(anyUrl()).willReturn(response));
        return Talk.with(server.baseUrl() + "/v1", limits);
    }

    private int requests() {
        return server.getAllServeEvents().size();
    }

    @ParameterizedTest
    @CsvSource({
        "302, NOT_FOUND",
        "400, BAD_REQUEST",
        "401, UNAUTHORISED",
        "403, UNAUTHORISED",
        "404, NOT_FOUND",
        "408, SERVER_ERROR",
        "413, BAD_REQUEST",
        "422, BAD_REQUEST",
        "429, RATE_LIMITED",
        "500, SERVER_ERROR",
        "503, SERVER_ERROR",
        "529, SERVER_ERROR"
    })
    void aStatusIsAReasonAndIsNotAskedAgain(int status, Reason reason) {
        Talk talk = talk(aResponse().withStatus(status).withHeader("Location", "/elsewhere"), Talk.PATIENT);

        assertThat(talk.reason()).contains(reason);
        assertThat(talk.message()).endsWith(".");
        assertThat(requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Provider.class)
    void everyProvidersRefusalIsRead(Provider provider) {
        server.stubFor(any(anyUrl())
                .willReturn(
                        aResponse().withStatus(400).withBody("{\"error\":{\"message\":\"context is too\\n long\"}}")));

        Talk talk = Talk.with(LanguageModel.of(Talk.settings(provider, server.baseUrl(), Talk.PATIENT)), Talk.PATIENT);

        assertThat(talk.message())
                .isEqualTo("The language model's server refused the request (HTTP 400) and said"
                        + " 'context is too long'.");
    }

    @ParameterizedTest
    @CsvSource({"400", "401", "404", "429", "500"})
    void aKeyThatTheServerRepeatsIsNotRepeated(int status) {
        Talk talk = talk(
                aResponse().withStatus(status).withBody("Your key " + Talk.KEY + " is of no use here."), Talk.PATIENT);

        assertThat(talk.message()).isNotEmpty().doesNotContain(Talk.KEY);
    }

    @ParameterizedTest
    @CsvSource({"429, 1", "503, 0", "429, 'Sat, 01 Jan 2000 00:00:00 GMT'"})
    void aRequestIsRepeatedWhenTheServerSaysSo(int status, String retryAfter) {
        server.stubFor(any(anyUrl())
                .inScenario("busy")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(aResponse().withStatus(status).withHeader("Retry-After", retryAfter))
                .willSetStateTo("idle"));
        server.stubFor(any(anyUrl())
                .inScenario("busy")
                .whenScenarioStateIs("idle")
                .willReturn(aResponse()
                        .withHeader("Content-Type", "text/event-stream")
                        .withBody(STREAM)));

        Talk talk = Talk.with(server.baseUrl() + "/v1", Talk.PATIENT);

        assertThat(talk.ending()).isEqualTo(new Complete());
        assertThat(talk.text()).isEqualTo("Hello");
        assertThat(requests()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"31", "999999999", "soon", "-1", "'Sat, 01 Jan 2400 00:00:00 GMT'"})
    void aRequestIsNotRepeatedAfterTheDeadlineOrAtNoTime(String retryAfter) {
        Talk talk = talk(aResponse().withStatus(429).withHeader("Retry-After", retryAfter), Talk.PATIENT);

        assertThat(talk.reason()).contains(Reason.RATE_LIMITED);
        assertThat(requests()).isEqualTo(1);
    }

    @Test
    void aRequestIsRepeatedTwiceAtTheMost() {
        Talk talk = talk(aResponse().withStatus(503).withHeader("Retry-After", "0"), Talk.PATIENT);

        assertThat(talk.reason()).contains(Reason.SERVER_ERROR);
        assertThat(requests()).isEqualTo(3);
    }

    @Test
    void aResponseThatBeginsTooLateIsSlow() {
        Talk talk = talk(aResponse().withFixedDelay(1_500).withBody(STREAM), Talk.IMPATIENT);

        assertThat(talk.reason()).contains(Reason.SLOW_TO_START);
    }

    @Test
    void aResponseThatBeginsAfterTheDeadlineIsOutOfTime() {
        var limits = new Limits(Duration.ofMillis(300), Duration.ofSeconds(20), Duration.ofSeconds(20), 100);

        Talk talk = talk(aResponse().withFixedDelay(1_500).withBody(STREAM), limits);

        assertThat(talk.reason()).contains(Reason.OUT_OF_TIME);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aFaultOfTheConnectionIsCutShortOrGarbled(Fault fault) {
        assertThat(talk(aResponse().withFault(fault), Talk.PATIENT).reason())
                .get()
                .isIn(Reason.CUT_SHORT, Reason.GARBLED);
    }

    @Test
    void aPageInJsonIsGarbled() {
        Talk talk = talk(
                aResponse()
                        .withHeader("Content-Type", "application/json")
                        .withBody("{\"choices\":[{\"message\":{\"content\":\"Hello\"},\"finish_reason\":\"stop\"}]}"),
                Talk.PATIENT);

        assertThat(talk.pieces()).isEmpty();
        assertThat(talk.reason()).contains(Reason.GARBLED);
    }

    @Test
    void aServerThatIsNotThereIsUnreachable() throws IOException {
        int unused;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            unused = socket.getLocalPort();
        }

        Talk talk = Talk.with("http://127.0.0.1:" + unused + "/v1", Talk.PATIENT);

        assertThat(talk.reason()).contains(Reason.UNREACHABLE);
        assertThat(talk.message()).contains("http://127.0.0.1:" + unused);
    }

    @Test
    void aServerWithoutASecureConnectionIsUnreachableSecurely() {
        Talk talk = Talk.with("https://127.0.0.1:" + server.port() + "/v1", Talk.PATIENT);

        assertThat(talk.reason()).isEqualTo(Optional.of(Reason.UNREACHABLE));
    }
}
