package footnote.conversation;

/// A term to look for.
///
/// @param term as the index writes it
/// @param word as it was asked
/// @param weight how much it counts, above 0 and at most 1, apart from how rare it is
public record QuestionTerm(String term, String word, double weight) {}
