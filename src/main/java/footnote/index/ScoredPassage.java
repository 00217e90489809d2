package footnote.index;

import footnote.passage.Passage;

/// A passage that a search found.
///
/// @param score larger is better, comparable within one search only, above 0
/// @param meaning the cosine of its vector and the question's, −1 to 1; 0 where it was found by words alone
public record ScoredPassage(Passage passage, double score, double meaning) {
    /// A passage found by words alone.
    public ScoredPassage(Passage passage, double score) {
        this(passage, score, 0);
    }
}
