package footnote.web;

import footnote.record.Recording;
import java.util.Optional;

/// Says of a service that keeps no record that it keeps none.
final class NoRecord {
    private NoRecord() {}

    /// @throws RequestException when none is kept
    static Recording unless(Optional<Recording> record) {
        return record.orElseThrow(() -> new RequestException(
                ProblemType.NO_RECORD, "This service keeps no record of what was asked and answered."));
    }
}
