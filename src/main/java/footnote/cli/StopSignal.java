package footnote.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The wish of whoever runs a service that it end: SIGTERM, or Ctrl+C. From then on the process lives until this is
/// closed, but not for ever, and its exit code says which it was: 143 or 130.
final class StopSignal implements AutoCloseable {
    private final CountDownLatch given = new CountDownLatch(1);
    private final CountDownLatch followed = new CountDownLatch(1);
    private final Duration patience;

    /// @param patience after how long the process ends in any case
    StopSignal(Duration patience) {
        this.patience = patience;
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(this::give));
    }

    private void give() {
        given.countDown();
        try {
            followed.await(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Waits until it is given.
    void await() throws InterruptedException {
        given.await();
    }

    /// Everything has been put in order, and the process may end.
    @Override
    public void close() {
        followed.countDown();
    }
}
