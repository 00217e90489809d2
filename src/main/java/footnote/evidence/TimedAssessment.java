package footnote.evidence;

import java.time.Duration;

/// An assessment with how long it took.
///
/// @param reading the choice of windows and their reading; nothing where no model read
/// @param judging the rest
public record TimedAssessment(Assessment assessment, Duration reading, Duration judging) {
    /// One that was judged without reading, since a moment.
    ///
    /// @param start by [System#nanoTime()]
    static TimedAssessment judgedSince(long start, Assessment assessment) {
        return new TimedAssessment(assessment, Duration.ZERO, Duration.ofNanos(System.nanoTime() - start));
    }
}
