package footnote.llm;

import java.time.Duration;

/// A moment by which something must be over, of the clock that is never set.
///
/// Immutable and safe for use by several threads.
public final class Deadline {
    private final long nanos;

    private Deadline(long nanos) {
        this.nanos = nanos;
    }

    /// The moment that is so far from now.
    public static Deadline in(Duration duration) {
        return new Deadline(System.nanoTime() + duration.toNanos());
    }

    /// What is left until then; zero when it is over.
    public Duration left() {
        return Duration.ofNanos(Math.max(0, nanos - System.nanoTime()));
    }

    /// This one or the other, whichever comes first.
    Deadline orEarlier(Deadline other) {
        return other.nanos - nanos < 0 ? other : this;
    }
}
