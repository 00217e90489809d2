package footnote.llm;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import footnote.llm.Ending.Failure;
import footnote.llm.Ending.Reason;
import footnote.llm.Ending.Stopped;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/// One request over a connection of its own, on the thread that asks, in place of langchain4j's client, whose streams
/// nobody can wait for with a limit, and which keeps the headers of a refusal to itself.
///
/// A connection is never used twice, since one that the server has closed meanwhile would cost an answer. It is
/// HTTP/1.1, since the offer of HTTP/2 makes some servers lose the body of the request. Redirects are not followed,
/// so that a key goes nowhere else.
///
/// Used once, by one thread.
final class Exchange implements HttpClient {
    /// What the events around a character of text take at the most, in bytes, as OpenAI words them.
    private static final int BYTES_A_CHARACTER = 512;

    private static final int LONGEST_LINE = 256 * 1024;
    private static final int MOST_WORDS = 4096;

    private final ExtraBody extra;
    private final ServerWords words;
    private final Patience patience;
    private final long mostBytes;
    private final Reply reply;
    private final Clock clock;
    private @Nullable Refusal refusal;

    Exchange(ModelSettings settings, Patience patience, Reply reply, Clock clock) {
        this.extra = settings.extra();
        this.words = new ServerWords(settings.key());
        this.patience = patience;
        this.mostBytes = (long) LONGEST_LINE
                + (long) BYTES_A_CHARACTER * settings.limits().characters();
        this.reply = reply;
        this.clock = clock;
    }

    /// The response that said no, if one did.
    Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        throw new UnsupportedOperationException("Only streams are asked for.");
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        java.net.http.HttpClient client = java.net.http.HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .executor(threads)
                .build();
        try {
            send(client, request).ifPresent(response -> read(response, parser, listener));
        } finally {
            client.shutdownNow(); // does not wait; close() would, for as long as the server likes
            threads.shutdownNow();
        }
    }

    private Optional<HttpResponse<TimedBody>> send(java.net.http.HttpClient client, HttpRequest request) {
        Future<HttpResponse<TimedBody>> sent =
                client.sendAsync(jdkRequest(request), _ -> new TimedBody(patience, mostBytes, LONGEST_LINE));
        try {
            return Optional.of(sent.get(patience.left().toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException _) {
            reply.end(patience.failure());
        } catch (ExecutionException e) {
            reply.end(unsent(e.getCause(), request.url()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            reply.end(new Stopped());
        }
        return Optional.empty();
    }

    private java.net.http.HttpRequest jdkRequest(HttpRequest request) {
        var builder = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .POST(BodyPublishers.ofString(extra.mergedInto(request.body())));
        request.headers().forEach((name, values) -> values.forEach(value -> builder.header(name, value)));
        return builder.build();
    }

    private static Failure unsent(@Nullable Throwable cause, String url) {
        return switch (cause) {
            case ConnectException _ ->
                new Failure(
                        Reason.UNREACHABLE,
                        "There is no connection to the language model at " + url + ": start its server, or mend "
                                + ModelSetting.BASE_URL.variable() + ".");
            case SSLException e ->
                new Failure(
                        Reason.UNREACHABLE,
                        "There is no secure connection to the language model at " + url + " (" + e.getMessage()
                                + "): check " + ModelSetting.BASE_URL.variable() + " and the server's certificate.");
            case ProtocolException _ -> Reply.garbled();
            case null, default ->
                new Failure(Reason.CUT_SHORT, "The language model's server at " + url + " hung up without an answer.");
        };
    }

    private void read(
            HttpResponse<TimedBody> response, ServerSentEventParser parser, ServerSentEventListener listener) {
        try (TimedBody body = response.body()) {
            if (response.statusCode() / 100 != 2) {
                refusal = Refusal.of(response.statusCode(), response.headers(), words.quoted(beginning(body)), clock);
                reply.end(refusal.failure());
                return;
            }
            var gate = new EventGate(listener, reply, words);
            gate.onOpen(SuccessfulHttpResponse.builder()
                    .statusCode(response.statusCode())
                    .headers(response.headers().map())
                    .build());
            parser.parse(body, gate);
            gate.onClose();
        }
    }

    private static String beginning(TimedBody body) {
        var read = new byte[MOST_WORDS];
        int count = 0;
        try {
            int more = 0;
            while (more >= 0 && count < MOST_WORDS) {
                count += more;
                more = body.read(read, count, MOST_WORDS - count);
            }
        } catch (IOException _) {
            // what has come by then is told
        }
        return new String(read, 0, count, StandardCharsets.UTF_8);
    }
}
