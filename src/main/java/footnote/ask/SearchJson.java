package footnote.ask;

import footnote.document.Provenance;
import footnote.document.Span;
import footnote.index.IndexSnapshot;
import footnote.index.IndexedDocument;
import footnote.index.ScoredPassage;
import footnote.passage.Passage;
import footnote.passage.Sentence;
import footnote.passage.Speaker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a search found, as every door tells it to programs. What is unknown is null.
///
/// @param query as it was typed
/// @param resolvedQuery what was looked for: the same with misspelt words mended
/// @param retrieval how passages were found: `lexical` or `hybrid`
/// @param passages best first
public record SearchJson(
        String query, String resolvedQuery, String generation, String retrieval, List<PassageJson> passages) {
    /// A passage. Its sentences are exact; what lies between them, such as an advert, is no part of it.
    ///
    /// @param page that it begins on, from 1
    /// @param headings of the sections it lies in, outermost first
    /// @param start of its first sentence, a UTF-16 offset into the canonical text
    /// @param end of its last sentence, exclusive
    /// @param score larger is better, comparable within one search only
    public record PassageJson(
            String document,
            String version,
            String path,
            String title,
            @Nullable String publisher,
            @Nullable String date,
            String kind,
            @Nullable String url,
            @Nullable Integer page,
            List<String> headings,
            int start,
            int end,
            double score,
            List<SentenceJson> sentences) {
        static PassageJson of(ScoredPassage found, IndexSnapshot index) {
            Passage passage = found.passage();
            IndexedDocument document = index.recordOf(passage.document());
            Provenance from = document.provenance();
            int start = passage.sentences().getFirst().span().start();
            return new PassageJson(
                    passage.document().value(),
                    passage.version().toString(),
                    document.path(),
                    from.title(),
                    from.publisher(),
                    from.date() == null ? null : from.date().toString(),
                    from.kind().label(),
                    from.url() == null ? null : from.url().toString(),
                    document.pages().pageOf(start),
                    passage.headings(),
                    start,
                    passage.sentences().getLast().span().end(),
                    found.score(),
                    passage.sentences().stream().map(SentenceJson::of).toList());
        }
    }

    /// A sentence, which can be quoted as it is.
    public record SentenceJson(
            int start,
            int end,
            String text,
            @Nullable String speaker,
            @Nullable String speakerRole) {
        static SentenceJson of(Sentence sentence) {
            Span span = sentence.span();
            Speaker speaker = sentence.speaker();
            return new SentenceJson(
                    span.start(),
                    span.end(),
                    sentence.text(),
                    speaker == null ? null : speaker.name(),
                    speaker == null ? null : speaker.role());
        }
    }
}
