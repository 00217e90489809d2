package footnote.record;

import java.time.Duration;

/// How a record is kept.
///
/// @param visibleDays for how many days an answer can be called up by its id, and is counted in reports
/// @param keptDays after how many days everything about a question is deleted; an export has all that is kept
/// @param capacity how many questions wait to be written before more are lost
/// @param commitEvery at most so often a batch is committed
/// @param patience how long closing waits for what is still to be written
public record RecordSettings(
        RecordPlace place, int visibleDays, int keptDays, int capacity, Duration commitEvery, Duration patience) {
    private static final int VISIBLE_DAYS = 90;
    private static final int KEPT_DAYS = 365;
    private static final int CAPACITY = 5_000;
    private static final Duration COMMIT_EVERY = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    public RecordSettings {
        if (visibleDays < 1 || keptDays < visibleDays) {
            throw new RecordException(
                    "What is asked can be visible for a day or more, and is kept for at least as long: " + visibleDays
                            + " and " + keptDays + " days will not do.");
        }
        if (capacity < 1 || commitEvery.isNegative() || patience.isNegative()) {
            throw new IllegalArgumentException("nothing can wait: " + capacity + ", " + commitEvery + ", " + patience);
        }
    }

    /// Visible for ninety days, and deleted after a year.
    public static RecordSettings in(RecordPlace place) {
        return new RecordSettings(place, VISIBLE_DAYS, KEPT_DAYS, CAPACITY, COMMIT_EVERY, PATIENCE);
    }

    /// The same with other times.
    public RecordSettings keeping(int visible, int kept) {
        return new RecordSettings(place, visible, kept, capacity, commitEvery, patience);
    }

    /// The same with room for so many.
    public RecordSettings holding(int most) {
        return new RecordSettings(place, visibleDays, keptDays, most, commitEvery, patience);
    }

    /// The same with so much time to close.
    public RecordSettings closingWithin(Duration time) {
        return new RecordSettings(place, visibleDays, keptDays, capacity, commitEvery, time);
    }
}
