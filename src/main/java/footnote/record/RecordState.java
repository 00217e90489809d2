package footnote.record;

import java.time.Instant;
import java.util.Optional;

/// How a record is doing.
///
/// @param written how many questions and opinions have been committed since the start
/// @param waiting how many are yet to be
/// @param lost how many never will be: there was no room for them, or the database would not take them
/// @param lastError what went wrong last, without a word of anybody's; empty where nothing has
/// @param degradedSince since when nothing could be written; empty where all is well
/// @param cleanedAt when what is old was last deleted; empty where it has not been since the start
public record RecordState(
        long written,
        int waiting,
        long lost,
        Optional<String> lastError,
        Optional<Instant> degradedSince,
        Optional<Instant> cleanedAt) {
    /// Whether what is asked now is being written down.
    public boolean isWell() {
        return degradedSince.isEmpty();
    }
}
