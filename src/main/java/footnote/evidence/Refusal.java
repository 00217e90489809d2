package footnote.evidence;

/// Why nothing is shown as an answer.
///
/// @param message whole sentences for the person who asked
public record Refusal(RefusalReason reason, String message) {}
