package footnote.record;

import java.time.Duration;

/// Waits longer and longer between tries, from a quarter of a second to ten. For use by one thread.
final class Backoff {
    private static final Duration FIRST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private Duration next = FIRST;

    /// Waits; where the buffer is closed, whoever closed it waits too, so it is never for long.
    void wait(Buffer buffer) throws InterruptedException {
        if (buffer.isClosed()) {
            Thread.sleep(FIRST);
        } else {
            buffer.pause(next);
            next = next.multipliedBy(2).compareTo(LONGEST) < 0 ? next.multipliedBy(2) : LONGEST;
        }
    }

    void reset() {
        next = FIRST;
    }
}
