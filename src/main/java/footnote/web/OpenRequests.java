package footnote.web;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.MDC;

/// The requests whose responses are not sent yet, so that a server can end with the last of them.
///
/// Safe for use by several threads.
final class OpenRequests extends Handler.Wrapper {
    /// How long those that are given up have to say so.
    private static final Duration LAST_WORDS = Duration.ofSeconds(2);

    private final Set<Thread> working = new HashSet<>();
    private final Set<OpenRequest> open = new HashSet<>();
    private volatile boolean ending;

    /// One of them, which is no other.
    private static final class OpenRequest {}

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        begin(request);
        try {
            return super.handle(request, response, callback);
        } finally {
            leave();
        }
    }

    private synchronized void begin(Request request) {
        var begun = new OpenRequest();
        open.add(begun);
        working.add(Thread.currentThread());
        Request.addCompletionListener(request, _ -> complete(begun));
    }

    private synchronized void leave() {
        working.remove(Thread.currentThread());
        MDC.clear();
        if (ending) {
            // the thread goes on to other requests, which nobody has interrupted
            Thread.interrupted();
        }
    }

    private synchronized void complete(OpenRequest done) {
        open.remove(done);
        notifyAll();
    }

    /// Whether the server is about to stop.
    boolean areEnding() {
        return ending;
    }

    /// Waits until all responses are sent. What is not by then is interrupted.
    ///
    /// @param grace how long to wait
    void end(Duration grace) {
        ending = true;
        try {
            if (!isNoneLeftWithin(grace)) {
                interrupt();
                isNoneLeftWithin(LAST_WORDS);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean isNoneLeftWithin(Duration time) throws InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        while (!open.isEmpty()) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            TimeUnit.NANOSECONDS.timedWait(this, left);
        }
        return true;
    }

    private synchronized void interrupt() {
        working.forEach(Thread::interrupt);
    }
}
