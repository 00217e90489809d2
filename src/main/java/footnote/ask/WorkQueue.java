package footnote.ask;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/// A bounded queue in front of the answering: so much is worked at once, so much may wait, and the rest is turned away
/// at once, so that a crowd costs those who are let in a known time and no memory. Whoever waits longer than the
/// deadline is told so then, whatever the work does; the work is interrupted, and holds its place until it ends.
///
/// The work is done by a few threads of the queue's own, since a model keeps memory for each thread that it ran on.
public final class WorkQueue implements Turns, AutoCloseable {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);
    private static final Duration IDLE = Duration.ofMinutes(5);

    private final Duration deadline;
    private final Semaphore places;
    private final ThreadPoolExecutor pool;
    private final LongAdder shed = new LongAdder();
    private final LongAdder late = new LongAdder();

    /// @param running how many are worked at once, at least 1
    /// @param waiting how many more may wait
    /// @param deadline for waiting and working together
    public WorkQueue(int running, int waiting, Duration deadline) {
        if (running < 1 || waiting < 0 || !deadline.isPositive()) {
            throw new IllegalArgumentException("nothing would be done: " + running + ", " + waiting + ", " + deadline);
        }
        this.deadline = deadline;
        this.places = new Semaphore(running + waiting);
        this.pool = new ThreadPoolExecutor(
                running,
                running,
                IDLE.toSeconds(),
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("footnote-work-", 1).factory());
        pool.allowCoreThreadTimeOut(true);
    }

    @Override
    public <T> T take(Supplier<T> work) {
        if (!places.tryAcquire()) {
            throw shed();
        }
        var turn = new Turn<>(work);
        try {
            pool.execute(turn);
        } catch (RejectedExecutionException e) {
            turn.place.close();
            throw shed();
        }
        return result(turn);
    }

    private <T> T result(Turn<T> turn) {
        try {
            return turn.get(deadline.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            giveUp(turn);
            late.increment();
            throw new DeadlineException(deadline);
        } catch (InterruptedException e) {
            giveUp(turn);
            Thread.currentThread().interrupt();
            throw shed();
        } catch (ExecutionException e) {
            throw thrown(e);
        }
    }

    private void giveUp(Turn<?> turn) {
        turn.cancel(true);
        if (pool.remove(turn)) {
            turn.place.close();
        }
    }

    private OverloadedException shed() {
        shed.increment();
        return new OverloadedException(RETRY_AFTER);
    }

    /// What the work threw, with where it was waited for.
    private static RuntimeException thrown(ExecutionException e) {
        return switch (e.getCause()) {
            case RuntimeException cause -> cause;
            case Error cause -> throw cause;
            case null, default -> new IllegalStateException(e);
        };
    }

    /// How many are worked on now.
    public int running() {
        return pool.getActiveCount();
    }

    /// How many wait now.
    public int waiting() {
        return pool.getQueue().size();
    }

    /// How many were turned away since the start.
    public long shedSoFar() {
        return shed.sum();
    }

    /// How many were given up for their deadline since the start.
    public long lateSoFar() {
        return late.sum();
    }

    /// Finishes what waits and what is worked on, for as long as the deadline, and takes no more.
    @Override
    public void close() {
        pool.shutdown();
        try {
            if (!pool.awaitTermination(deadline.toNanos(), TimeUnit.NANOSECONDS)) {
                pool.shutdownNow();
            }
        } catch (InterruptedException e) {
            pool.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    /// One piece of work. It gives its place back once: before its result is told, so that whoever has the result finds
    /// the place free, or when it will not be begun any more.
    private final class Turn<T> extends FutureTask<T> {
        private final Place place;

        Turn(Supplier<T> work) {
            this(work, new Place());
        }

        private Turn(Supplier<T> work, Place place) {
            super(() -> {
                try (place) {
                    return work.get();
                }
            });
            this.place = place;
        }

        @Override
        public void run() {
            try (place) {
                super.run();
            }
        }
    }

    private final class Place implements AutoCloseable {
        private final AtomicBoolean isGivenBack = new AtomicBoolean();

        @Override
        public void close() {
            if (isGivenBack.compareAndSet(false, true)) {
                places.release();
            }
        }
    }
}
