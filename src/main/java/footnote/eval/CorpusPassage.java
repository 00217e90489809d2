package footnote.eval;

/// A passage of a retrieval set.
///
/// @param title often empty
/// @param text never blank
record CorpusPassage(String id, String title, String text) {}
