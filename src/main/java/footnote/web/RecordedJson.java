package footnote.web;

import footnote.ask.AnswerJson;
import footnote.document.DocumentId;
import footnote.index.IndexSnapshot;
import footnote.index.IndexedDocument;
import footnote.record.RecordedAnswer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An answer that was given.
///
/// @param askedAt as in 2024-05-17T09:30:00Z
/// @param door where the question came in: `web`, `api`, `mcp`, `openai` or `cli`
/// @param answer as it was told, with personal data masked; null where no text of it is kept
/// @param stale of the documents that it shows, those that have changed since or are gone
record RecordedJson(
        String id,
        String askedAt,
        String door,
        String status,
        @Nullable AnswerJson answer,
        List<StaleJson> stale) {
    /// A document that is not as it was.
    ///
    /// @param version that the answer shows
    /// @param current version; null where the document is gone
    record StaleJson(
            String document, String version, @Nullable String current) {
        /// Empty where it is as it was.
        static Optional<StaleJson> of(String document, String version, IndexSnapshot index) {
            String current = index.document(new DocumentId(document))
                    .map(IndexedDocument::version)
                    .map(Object::toString)
                    .orElse(null);
            return version.equals(current) ? Optional.empty() : Optional.of(new StaleJson(document, version, current));
        }
    }

    static RecordedJson of(RecordedAnswer recorded, IndexSnapshot index) {
        return new RecordedJson(
                recorded.id(),
                recorded.at().toString(),
                recorded.door(),
                recorded.status(),
                recorded.answer().map(StoredAnswer::of).orElse(null),
                recorded.shown().stream()
                        .distinct()
                        .flatMap(shown -> StaleJson.of(shown.document(), shown.version(), index).stream())
                        .distinct()
                        .toList());
    }
}
