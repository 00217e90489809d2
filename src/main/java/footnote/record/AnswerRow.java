package footnote.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A question as it is written, masked.
///
/// @param text empty, as null, where no text of it is kept
record AnswerRow(
        String id,
        long askedAt,
        String door,
        String status,
        @Nullable Text text) {
    /// What was asked and answered.
    ///
    /// @param body the answer, as every door tells it
    record Text(
            String question,
            String resolved,
            @Nullable String reason,
            String answeredBy,
            @Nullable String fallback,
            @Nullable String model,
            String generation,
            String retrieval,
            double tookMs,
            String body,
            List<Shown> shown,
            List<Open> open) {}

    /// A place in a version of a document that was shown.
    record Shown(boolean cited, String document, String version) {}

    /// A question without an answer.
    ///
    /// @param subject its stems in alphabetical order, with spaces between
    record Open(String question, String reason, String subject) {}
}
