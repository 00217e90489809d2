package footnote.conversation;

/// A word of a question that was read as another.
///
/// @param typed as it was asked
/// @param read what it was taken for, sometimes of more words than one
public record Correction(String typed, String read) {}
