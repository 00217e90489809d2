package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.ask.Step;
import java.net.http.HttpResponse;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What an operator's tools ask the service.
class OperatingTest extends OnASite {
    @Test
    void itLivesAndIsReady() {
        assertThat(site.get("/health/live").body()).isEqualTo("{\"status\":\"live\"}");
        assertThat(site.get("/health/ready").statusCode()).isEqualTo(200);
        assertThat(ready().path("status").asString()).isEqualTo("ready");
        assertThat(ready().at("/checks/0/message").isNull()).isTrue();
    }

    @Test
    void withoutAPartThatIsNotEssentialItIsReadyAndSaysSo() {
        site.without("The record cannot be written.");

        assertThat(site.get("/health/ready").statusCode()).isEqualTo(200);
        assertThat(ready().path("status").asString()).isEqualTo("degraded");
        assertThat(ready().at("/checks/1/status").asString()).isEqualTo("down");
        assertThat(ready().at("/checks/1/message").asString()).isEqualTo("The record cannot be written.");
    }

    @Test
    void withoutAnEssentialPartItIsNotReadyAndLives() {
        site.troubled("The index is damaged.");

        assertThat(site.get("/health/ready").statusCode()).isEqualTo(503);
        assertThat(ready().path("status").asString()).isEqualTo("unavailable");
        assertThat(site.get("/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void requestsAreCountedByTheirRouteAndNeverByWhatStandsInThem() {
        site.get("/documents/library?secret=plans");
        site.get("/documents/lighthouse");
        site.get("/nowhere/at-all");

        String metrics = metrics();

        assertThat(count(metrics, "GET", "/documents/{id}", 200)).isEqualTo(1);
        assertThat(count(metrics, "GET", "/documents/{id}", 404)).isEqualTo(1);
        assertThat(count(metrics, "GET", "none", 404)).isEqualTo(1);
        assertThat(metrics).doesNotContain("plans", "lighthouse", "nowhere");
    }

    @Test
    void eachStepOfEachAnswerIsTimedAndTheStepsMakeUpTheAnswer() {
        double took = site.ask(Site.MARKET_QUESTION).at("/meta/tookMs").asDouble()
                + site.ask(Site.UNANSWERED).at("/meta/tookMs").asDouble();

        String metrics = metrics();

        for (Step step : Step.values()) {
            assertThat(stage(metrics, "count", step)).as(step.label()).isEqualTo(2);
        }
        double stages = Arrays.stream(Step.values())
                .mapToDouble(step -> stage(metrics, "sum", step))
                .sum();
        assertThat(stages * 1000).isCloseTo(took, Offset.offset(2.0));
        assertThat(stage(metrics, "sum", Step.JUDGE)).isPositive();
        assertThat(stage(metrics, "sum", Step.SEARCH)).isPositive();
    }

    private static double stage(String metrics, String figure, Step step) {
        String wanted = "footnote_answer_stage_seconds_%s{stage=\"%s\"} ".formatted(figure, step.label());
        return metrics.lines()
                .filter(line -> line.startsWith(wanted))
                .mapToDouble(line -> Double.parseDouble(line.substring(wanted.length())))
                .sum();
    }

    @Test
    void theMachineIsMeasuredToo() {
        assertThat(metrics()).contains("jvm_memory_used_bytes", "jvm_threads_live_threads", "process_uptime_seconds");
    }

    private String metrics() {
        HttpResponse<String> response = site.get("/metrics");
        assertThat(Site.header(response, "Content-Type")).startsWith("text/plain; version=0.0.4");
        return response.body();
    }

    private static long count(String metrics, String method, String route, int status) {
        String wanted = "footnote_http_requests_seconds_count{method=\"%s\",route=\"%s\",status=\"%d\"} "
                .formatted(method, route, status);
        return metrics.lines()
                .filter(line -> line.startsWith(wanted))
                .mapToLong(line -> Math.round(Double.parseDouble(line.substring(wanted.length()))))
                .sum();
    }

    private JsonNode ready() {
        return Site.json(site.get("/health/ready"));
    }
}
