package footnote.record;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Deletes what has been kept for long enough, with everything that belongs to it: when the service starts,
/// and every day from then on. It goes in small steps, so that what is asked meanwhile is written between
/// them. Doing it twice, or from several services, does no harm.
///
/// A day is told by the clock that times of questions are, which may be set: so it is looked at every
/// minute.
final class Retention {
    private static final Duration EVERY = Duration.ofDays(1);
    private static final Duration LOOK = Duration.ofMinutes(1);
    private static final int STEP = 500;
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final Database database;
    private final Duration kept;
    private final InstantSource clock;
    private final Progress progress;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private Instant due = Instant.MIN;

    Retention(Database database, int keptDays, InstantSource clock, Progress progress) {
        this.database = database;
        this.kept = Duration.ofDays(keptDays);
        this.clock = clock;
        this.progress = progress;
    }

    /// Goes on until it is stopped.
    void run() {
        try {
            do {
                runIfDue();
            } while (!stopped.await(LOOK.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void stop() {
        stopped.countDown();
    }

    /// Deletes what is old, where a day has gone since that was done. Where it cannot be done, it stays due.
    void runIfDue() {
        Instant now = clock.instant();
        if (now.isBefore(due)) {
            return;
        }
        try {
            while (deleteSome(now) == STEP) {
                if (isStopped()) {
                    return;
                }
            }
            if (database.forgetDeleted()) {
                due = now.plus(EVERY);
                progress.cleaned(now);
            }
        } catch (SQLException | RuntimeException e) {
            Failure failure = Failure.of(e);
            progress.noted(failure);
            if (!isStopped()) {
                LOG.warn("What is old could not be deleted from the record: {}", failure.message());
            }
        }
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }

    private int deleteSome(Instant now) {
        return database.jdbi()
                .withHandle(handle -> handle.createUpdate("DELETE FROM answer WHERE id IN"
                                + " (SELECT id FROM answer WHERE asked_at < :before ORDER BY asked_at, id LIMIT :step)")
                        .bind("before", now.minus(kept).toEpochMilli())
                        .bind("step", STEP)
                        .execute());
    }
}
