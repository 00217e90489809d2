package footnote.load;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/// Asks, and hangs up before the answer is read: in a stream after its first bytes, otherwise somewhen. Safe for use by
/// several threads.
final class RudeClient {
    private static final int LONGEST_WAIT = 100;
    private static final int PAUSE = 300;

    private final URI service;
    private final AtomicInteger hungUp = new AtomicInteger();
    private final AtomicInteger hungUpInStreams = new AtomicInteger();

    RudeClient(URI service) {
        this.service = service;
    }

    /// Asks the question of this number, every other as a stream.
    Outcome ask(int number) {
        long start = System.nanoTime();
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            boolean isStream = number % 2 == 0;
            socket.getOutputStream().write(request(Gazetteer.question(number), isStream));
            if (isStream) {
                hangUpAfter(socket.getInputStream());
            } else {
                Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_WAIT));
            }
            // closes with a reset, as a process that ends does
            socket.setSoLinger(true, 0);
            hungUp.incrementAndGet();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return new Outcome(
                number,
                0,
                "",
                Optional.empty(),
                took,
                System.currentTimeMillis(),
                Optional.of(Duration.ofMillis(PAUSE)));
    }

    private void hangUpAfter(InputStream in) throws IOException {
        byte[] first = new byte["HTTP/1.1 200".length()];
        int read = in.readNBytes(first, 0, first.length);
        if (new String(first, 0, read, StandardCharsets.US_ASCII).endsWith(" 200")) {
            hungUpInStreams.incrementAndGet();
        }
    }

    private byte[] request(String question, boolean isStream) {
        String body = "{\"question\": \"" + question + "\"}";
        return """
                POST /api/v1/questions HTTP/1.1
                Host: %s:%d
                Accept: %s
                Content-Type: application/json
                Content-Length: %d

                %s""".formatted(
                        service.getHost(),
                        service.getPort(),
                        isStream ? "text/event-stream" : "application/json",
                        body.length(),
                        body)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /// How often it did.
    int hungUp() {
        return hungUp.get();
    }

    /// How often it did while the answer was being sent.
    int hungUpInStreams() {
        return hungUpInStreams.get();
    }
}
