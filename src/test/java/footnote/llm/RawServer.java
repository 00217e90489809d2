package footnote.llm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/// A server that does with each connection, once the request has been read, whatever a script says, byte by byte.
final class RawServer implements AutoCloseable {
    static final String STREAM_HEAD =
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";
    static final String OPEN_ENDED_HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n";
    static final String LAST_CHUNK = "0\r\n\r\n";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /// What is done with one connection.
    interface Script {
        void run(Visit visit) throws IOException;
    }

    /// One connection of which the request has been read.
    record Visit(Socket socket, String request) {
        void say(String text) throws IOException {
            OutputStream out = socket.getOutputStream();
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }

        /// One event of OpenAI's kind with a piece of text, as a chunk.
        void piece(String text) throws IOException {
            chunk(event(text));
        }

        void chunk(String text) throws IOException {
            int length = text.getBytes(StandardCharsets.UTF_8).length;
            say(Integer.toHexString(length) + "\r\n" + text + "\r\n");
        }

        /// Returns when the client has hung up, which it must within bounds.
        void awaitHangUp() throws IOException {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            try {
                while (socket.getInputStream().read() >= 0) {
                    // nothing more is expected of it
                }
            } catch (SocketTimeoutException e) {
                throw e;
            } catch (IOException _) {
                // hung up the hard way
            }
        }
    }

    private final ServerSocket listening;
    private final Script script;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<Throwable> unexpected = new CopyOnWriteArrayList<>();

    RawServer(Script script) throws IOException {
        this.script = script;
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    static String event(String text) {
        return "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + text + "\"}}]}\n\n";
    }

    static String finish(String reason) {
        return "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"" + reason + "\"}]}\n\n";
    }

    String url() {
        return "http://127.0.0.1:" + listening.getLocalPort() + "/v1";
    }

    /// What was asked, head and body.
    List<String> requests() {
        return requests;
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listening.accept();
                accepted.incrementAndGet();
                threads.execute(() -> serve(socket));
            }
        } catch (IOException _) {
            // the server is closed
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            String request = request(new BufferedInputStream(socket.getInputStream()));
            requests.add(request);
            script.run(new Visit(socket, request));
        } catch (SocketTimeoutException e) {
            unexpected.add(e);
        } catch (IOException _) {
            // the client hung up while it was spoken to
        } finally {
            closed.incrementAndGet();
        }
    }

    private static String request(InputStream in) throws IOException {
        var text = new StringBuilder();
        while (text.indexOf("\r\n\r\n") < 0) {
            int read = in.read();
            if (read < 0) {
                throw new IOException("hung up before it asked");
            }
            text.append((char) read);
        }
        String length = text.toString().replaceAll("(?is).*content-length: *(\\d+).*", "$1");
        text.append(new String(in.readNBytes(Integer.parseInt(length)), StandardCharsets.UTF_8));
        return text.toString();
    }

    /// Every connection was closed, within bounds, and no thread of a client is left.
    void assertNothingIsLeft() {
        await(() -> accepted.get() == closed.get());
        assertThat(closed).hasValue(accepted.get());
        assertThat(unexpected).isEmpty();
        assertNoClientThreads();
    }

    static void assertNoClientThreads() {
        await(() -> clientThreads().isEmpty());
        assertThat(clientThreads()).isEmpty();
    }

    private static List<String> clientThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("HttpClient-"))
                .toList();
    }

    static void await(BooleanSupplier condition) {
        Deadline bound = Deadline.in(PATIENCE);
        while (!condition.getAsBoolean() && !bound.left().isZero()) {
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }
}
