package footnote.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

/// Slows down a crowd that is turned away and comes back at once, which would otherwise take the processor from those
/// who are being answered. While there are few of them, nobody waits; of more, each waits a second for being told,
/// which costs no more than a parked virtual thread. So many may wait; should there be still more, these are told at
/// once.
///
/// Safe for use by several threads.
final class Brake {
    private static final Duration HOLD = Duration.ofSeconds(1);
    private static final int MOST_HELD = 2_000;

    /// Turning somebody away takes a fifth of a millisecond, so this many take some hundredths of a core.
    private static final int FREE_PER_CORE = 100;

    private final int free;
    private final Semaphore room = new Semaphore(MOST_HELD);
    private final AtomicLong second = new AtomicLong();
    private final AtomicLong inSecond = new AtomicLong();

    /// @param free how many are told at once within a second
    Brake(int free) {
        this.free = free;
    }

    /// One for this machine.
    static Brake ofMachine() {
        return new Brake(FREE_PER_CORE * Runtime.getRuntime().availableProcessors());
    }

    /// Waits where too many are turned away.
    void slow() {
        if (isFree() || !room.tryAcquire()) {
            return;
        }
        try {
            Thread.sleep(HOLD);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            room.release();
        }
    }

    private boolean isFree() {
        long now = System.nanoTime() / HOLD.toNanos();
        if (second.getAndSet(now) != now) {
            inSecond.set(0);
        }
        return inSecond.incrementAndGet() <= free;
    }
}
