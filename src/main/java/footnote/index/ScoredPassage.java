package footnote.index;

import footnote.passage.Passage;

/// A passage that a search found.
///
/// @param score larger is better, comparable within one search only, above 0
public record ScoredPassage(Passage passage, double score) {}
