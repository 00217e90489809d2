package footnote.record;

import java.time.Instant;

/// Questions that are alike, and that the documents do not answer.
///
/// @param example one of them, masked: the latest of the wording that most have
/// @param reason why that one was not answered, as [footnote.evidence.RefusalReason] labels it
/// @param count how often one of them was asked
/// @param latest when one was last
public record UnansweredGroup(String example, String reason, long count, Instant latest) {}
