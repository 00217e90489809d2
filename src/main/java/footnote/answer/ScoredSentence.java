package footnote.answer;

/// A candidate with the score that it was given.
///
/// @param score larger is likelier to answer; comparable within one question only
public record ScoredSentence(Candidate candidate, double score) {}
