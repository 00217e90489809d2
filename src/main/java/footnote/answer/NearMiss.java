package footnote.answer;

/// A passage shown with a refusal: near the question, but not taken as an answer.
///
/// @param score larger is nearer, comparable within one answer only
public record NearMiss(Citation citation, double score) {}
