package footnote.index;

import java.time.Duration;

/// How much work a run may lose when it is killed.
///
/// @param documents the most that are written between two commits, at least 1
/// @param time after which those written since are committed
record CommitInterval(int documents, Duration time) {
    static final CommitInterval STANDARD = new CommitInterval(1_000, Duration.ofSeconds(3));

    /// @param written documents since the last commit
    /// @param since the last commit or the start, by [System#nanoTime()]
    boolean isOver(int written, long since) {
        return written >= documents || (written > 0 && System.nanoTime() - since >= time.toNanos());
    }
}
