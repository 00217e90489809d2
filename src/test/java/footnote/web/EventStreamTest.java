package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Answer;
import footnote.answer.AnswerListener;
import footnote.answer.Answerer;
import footnote.answer.ExtractiveAnswerer;
import footnote.conversation.QuestionAnalysis;
import footnote.evidence.OverlapAssessor;
import footnote.index.IndexSnapshot;
import footnote.index.ScoredPassage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An answer that is sent while it is made.
class EventStreamTest {
    private static final Answerer QUOTING = new ExtractiveAnswerer(new OverlapAssessor());

    private record Event(String name, JsonNode data) {
        static Event of(String block) {
            String[] lines = block.split("\n", 2);
            return new Event(
                    lines[0].substring("event: ".length()),
                    JsonMapper.shared().readTree(lines[1].substring("data: ".length())));
        }
    }

    @Test
    void eachSentenceComesAfterItsCitationsAndTheWholeAnswerLast(@TempDir Path folder) {
        try (Site site = Site.in(folder)) {
            HttpResponse<String> response = stream(site, Site.MARKET_QUESTION);
            List<Event> events = events(response);
            JsonNode answer = site.ask(Site.MARKET_QUESTION);

            assertThat(Site.header(response, "Content-Type")).startsWith("text/event-stream");
            assertThat(events.stream().map(Event::name))
                    .startsWith("status", "status", "status")
                    .endsWith("citation", "sentence", "done");
            assertThat(data(events, "status").map(status -> status.path("stage").asString()))
                    .containsExactly("understand", "search", "read");
            assertThat(data(events, "sentence")).containsExactlyElementsOf(answer.path("sentences"));
            assertThat(data(events, "citation")).containsExactlyElementsOf(answer.path("citations"));
            assertThat(events.getLast().data().path("sentences")).isEqualTo(answer.path("sentences"));
        }
    }

    @Test
    void aRefusalIsDoneWithoutASentence(@TempDir Path folder) {
        try (Site site = Site.in(folder)) {
            List<Event> events = events(stream(site, Site.UNANSWERED));

            assertThat(data(events, "sentence")).isEmpty();
            assertThat(events.getLast().data().path("status").asString()).isEqualTo("no_evidence");
        }
    }

    @Test
    void whatCannotBeAQuestionIsAnOrdinaryProblem(@TempDir Path folder) {
        try (Site site = Site.in(folder)) {
            HttpResponse<String> response = stream(site, "?");

            assertThat(response.statusCode()).isEqualTo(422);
            assertThat(Site.header(response, "Content-Type")).isEqualTo("application/problem+json");
        }
    }

    @Test
    void whatGoesWrongOnTheWayEndsTheStreamWithAProblem(@TempDir Path folder) {
        try (Site site = Site.in(folder, (_, _, _) -> {
            throw new IllegalStateException("not for clients");
        })) {
            List<Event> events = events(stream(site, Site.MARKET_QUESTION));

            assertThat(events.getLast().name()).isEqualTo("error");
            assertThat(events.getLast().data().path("type").asString()).isEqualTo("/problems/unexpected");
            assertThat(events.toString()).doesNotContain("not for clients");
        }
    }

    @Test
    void aClientThatHangsUpStopsTheWork(@TempDir Path folder) throws Exception {
        var stopped = new CountDownLatch(1);
        try (Site site = Site.in(folder, new Endless(AnswerListener.NOBODY, stopped))) {
            askAndHangUp(site);

            assertThat(stopped.await(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    private static void askAndHangUp(Site site) throws IOException {
        String body = "{\"question\": \"" + Site.MARKET_QUESTION + "\"}";
        String head = "POST /api/v1/questions HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n"
                + "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n";
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), site.port())) {
            socket.getOutputStream().write((head + body).getBytes(StandardCharsets.US_ASCII));
            awaitReading(socket);
        }
    }

    /// After the last event before the answerer's turn, so that it is the answerer who is stopped.
    private static void awaitReading(Socket socket) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        String line = lines.readLine();
        while (line != null && !line.equals("data: {\"stage\":\"read\"}")) {
            line = lines.readLine();
        }
        assertThat(line).isNotNull();
    }

    /// Writes until nobody listens.
    private record Endless(AnswerListener listener, CountDownLatch stopped) implements Answerer {
        @Override
        public Answer answer(QuestionAnalysis question, List<ScoredPassage> passages, IndexSnapshot index) {
            while (listener.isListening()) {
                try {
                    Thread.sleep(20);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
            stopped.countDown();
            return QUOTING.answer(question, passages, index);
        }

        @Override
        public Answerer following(AnswerListener other) {
            return new Endless(other, stopped);
        }
    }

    private static HttpResponse<String> stream(Site site, String question) {
        return site.send(site.request("/api/v1/questions")
                .header("Accept", "text/event-stream")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"question\": \"" + question + "\"}")));
    }

    private static List<Event> events(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Arrays.stream(response.body().split("\n\n"))
                .filter(block -> !block.startsWith(":"))
                .map(Event::of)
                .toList();
    }

    private static Stream<JsonNode> data(List<Event> events, String name) {
        return events.stream().filter(event -> event.name().equals(name)).map(Event::data);
    }
}
