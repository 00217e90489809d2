package footnote.record;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Counts what becomes of what is asked. Safe for use by several threads.
final class Progress {
    private final InstantSource clock;
    private long written;
    private long lost;
    private @Nullable String lastError;
    private @Nullable Instant degradedSince;
    private @Nullable Instant cleanedAt;

    Progress(InstantSource clock) {
        this.clock = clock;
    }

    synchronized void settled(int nowWritten, int nowLost) {
        written += nowWritten;
        lost += nowLost;
    }

    /// Something went wrong that is not lasting.
    synchronized void noted(Failure failure) {
        lastError = failure.message();
    }

    /// Nothing can be written.
    ///
    /// @return whether it could be until now
    synchronized boolean failed(Failure failure) {
        lastError = failure.message();
        boolean isNew = degradedSince == null;
        if (isNew) {
            degradedSince = clock.instant();
        }
        return isNew;
    }

    synchronized void well() {
        degradedSince = null;
    }

    /// Nothing is left of what was old at a time.
    synchronized void cleaned(Instant at) {
        cleanedAt = at;
    }

    synchronized RecordState state(int waiting) {
        return new RecordState(
                written,
                waiting,
                lost,
                Optional.ofNullable(lastError),
                Optional.ofNullable(degradedSince),
                Optional.ofNullable(cleanedAt));
    }
}
