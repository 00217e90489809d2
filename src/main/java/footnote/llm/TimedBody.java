package footnote.llm;

import footnote.llm.Ending.Failure;
import footnote.llm.Ending.Reason;
import footnote.llm.Ending.Stopped;
import java.io.InputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The body of a response, as a stream that is read only as long as there is patience, and only so far. The next
/// part is asked for when the one before has been read, so that no more than one waits here, however fast the
/// server is.
///
/// Read and closed by one thread, and filled by those of the HTTP client.
final class TimedBody extends InputStream implements BodySubscriber<TimedBody> {
    private sealed interface Signal {}

    private record Part(List<ByteBuffer> buffers) implements Signal {}

    private record End() implements Signal {}

    private record Broken(Throwable cause) implements Signal {}

    private final Patience patience;
    private final long mostBytes;
    private final int longestLine;
    private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
    private final Queue<ByteBuffer> unread = new ArrayDeque<>();
    private @Nullable Subscription subscription;
    private boolean closed;
    private boolean ended;
    private long bytes;
    private int lineLength;

    /// @param mostBytes as many may come in all
    /// @param longestLine as many bytes may come without an end of line
    TimedBody(Patience patience, long mostBytes, int longestLine) {
        this.patience = patience;
        this.mostBytes = mostBytes;
        this.longestLine = longestLine;
    }

    @Override
    public CompletionStage<TimedBody> getBody() {
        return CompletableFuture.completedStage(this);
    }

    @Override
    public synchronized void onSubscribe(Subscription given) {
        subscription = given;
        if (closed) {
            given.cancel();
        } else {
            given.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        signals.add(new Part(buffers));
    }

    @Override
    public void onError(Throwable cause) {
        signals.add(new Broken(cause));
    }

    @Override
    public void onComplete() {
        signals.add(new End());
    }

    @Override
    public int read() throws BodyException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws BodyException {
        while (!ended && unread.isEmpty()) {
            take(next());
        }
        ByteBuffer buffer = unread.peek();
        if (buffer == null) {
            return -1;
        }
        int count = Math.min(length, buffer.remaining());
        buffer.get(into, offset, count);
        if (!buffer.hasRemaining()) {
            unread.remove();
        }
        measure(into, offset, count);
        return count;
    }

    private Signal next() throws BodyException {
        try {
            Signal signal = signals.poll(patience.left().toNanos(), TimeUnit.NANOSECONDS);
            if (signal == null || patience.left().isZero()) {
                throw new BodyException(patience.failure());
            }
            return signal;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new BodyException(new Stopped());
        }
    }

    private void take(Signal signal) throws BodyException {
        switch (signal) {
            case Part(List<ByteBuffer> buffers) -> {
                buffers.stream().filter(ByteBuffer::hasRemaining).forEach(unread::add);
                request();
            }
            case End() -> ended = true;
            case Broken(Throwable _) ->
                throw new BodyException(
                        new Failure(Reason.CUT_SHORT, "The connection to the language model broke off in mid-answer."));
        }
    }

    private synchronized void request() {
        if (subscription != null) {
            subscription.request(1);
        }
    }

    private void measure(byte[] read, int offset, int count) throws BodyException {
        bytes += count;
        for (int i = offset; i < offset + count; i++) {
            lineLength = read[i] == '\n' ? 0 : lineLength + 1;
            if (lineLength > longestLine) {
                throw new BodyException(
                        new Failure(Reason.TOO_LONG, "The language model's server sent a line that has no end."));
            }
        }
        if (bytes > mostBytes) {
            throw new BodyException(
                    new Failure(Reason.TOO_LONG, "The language model's server sent more than any answer needs."));
        }
    }

    /// Hangs up, unless all has come.
    @Override
    public synchronized void close() {
        closed = true;
        if (subscription != null) {
            subscription.cancel();
        }
    }
}
