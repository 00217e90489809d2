package footnote.answer;

import footnote.evidence.RefusalReason;

/// One of several questions asked at once, which the documents do not answer.
///
/// @param question as it is asked by itself
/// @param message whole sentences that say what is missing
public record Unanswered(String question, RefusalReason reason, String message) {}
