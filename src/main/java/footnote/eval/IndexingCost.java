package footnote.eval;

/// What it took to index a corpus.
///
/// @param passages how many
/// @param textSeconds to read them and write their words
/// @param vectors how many were made; 0 where there are none
/// @param vectorSeconds to make and write the vectors
/// @param bytes of the index on disk
public record IndexingCost(int passages, double textSeconds, int vectors, double vectorSeconds, long bytes) {
    double passagesPerSecond() {
        return passages / textSeconds;
    }

    /// Not a number where none were made.
    double vectorsPerSecond() {
        return vectors == 0 ? Double.NaN : vectors / vectorSeconds;
    }
}
