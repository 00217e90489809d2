package footnote.index;

/// A passage that a search found, not fetched yet.
///
/// @param number of the passage in the snapshot that was searched; numbers follow the order of document ids,
///     then of places in the text
/// @param score larger is better, comparable within one search only
public record PassageHit(int number, double score) implements Comparable<PassageHit> {
    /// Orders the best first, and equals as their documents and places do.
    @Override
    public int compareTo(PassageHit other) {
        int byScore = Double.compare(other.score, score);
        return byScore != 0 ? byScore : Integer.compare(number, other.number);
    }
}
