package footnote.ask;

import com.fasterxml.jackson.annotation.JsonInclude;
import footnote.answer.Answer.Abstained;
import footnote.answer.Answer.Clarify;
import footnote.answer.Answer.Grounded;
import footnote.answer.AnswerSentence;
import footnote.answer.Citation;
import footnote.answer.Copy;
import footnote.answer.NearMiss;
import footnote.document.Provenance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answer as every door tells it to programs. What is unknown is null. Sentences and citations are empty
/// unless the status is `answered`; `reason`, `message` and `nearest` come with a refusal, `message` and
/// `choices` with a question back.
///
/// The shape is whole from the first version on, so that no client breaks when more of it is filled: `shortAnswer`,
/// `conflicts`, `timeline`, `fallbackReason` and `speaker` are empty or null as yet.
public record AnswerJson(
        String status,
        String question,
        String resolvedQuestion,
        @Nullable String shortAnswer,
        String answeredBy,
        List<SentenceJson> sentences,
        List<CitationJson> citations,
        List<Void> conflicts,
        List<Void> timeline,
        List<CitationJson> nearest,
        List<String> choices,
        @Nullable String reason,
        @Nullable String message,
        @Nullable String fallbackReason,
        MetaJson meta) {

    private static final String EXTRACTIVE = "extractive";

    /// One sentence with the numbers of its footnotes.
    public record SentenceJson(String text, List<Integer> citations, double support) {
        static SentenceJson of(AnswerSentence sentence) {
            return new SentenceJson(sentence.text(), sentence.citations(), sentence.support());
        }
    }

    /// A footnote. Start and end count UTF-16 units of the version's canonical text, the end exclusive.
    ///
    /// @param alsoAt the documents that are copies of the cited one; most often none
    /// @param score only with a near miss
    public record CitationJson(
            int number,
            String document,
            String version,
            String path,
            String title,
            @Nullable String publisher,
            @Nullable String date,
            String kind,
            @Nullable String url,
            @Nullable Integer page,
            int start,
            int end,
            String quote,
            @Nullable String speaker,
            List<CopyJson> alsoAt,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Double score) {
        static CitationJson of(Citation citation, @Nullable Double score) {
            Provenance from = citation.provenance();
            return new CitationJson(
                    citation.number(),
                    citation.quotation().document().value(),
                    citation.quotation().version().toString(),
                    citation.path(),
                    from.title(),
                    from.publisher(),
                    from.date() == null ? null : from.date().toString(),
                    from.kind().label(),
                    from.url() == null ? null : from.url().toString(),
                    citation.page(),
                    citation.quotation().span().start(),
                    citation.quotation().span().end(),
                    citation.quotation().text(),
                    null,
                    citation.alsoAt().stream().map(CopyJson::of).toList(),
                    score);
        }

        static CitationJson of(NearMiss near) {
            return of(near.citation(), near.score());
        }
    }

    /// A copy of the cited document.
    public record CopyJson(
            String document,
            String path,
            String title,
            @Nullable String publisher,
            @Nullable String date,
            @Nullable String url) {
        static CopyJson of(Copy copy) {
            Provenance from = copy.provenance();
            return new CopyJson(
                    copy.document().value(),
                    copy.path(),
                    from.title(),
                    from.publisher(),
                    from.date() == null ? null : from.date().toString(),
                    from.url() == null ? null : from.url().toString());
        }
    }

    /// What differs between two answerings of one question.
    public record MetaJson(String id, String generation, String retrieval, double tookMs) {}

    /// Tells a reply.
    public static AnswerJson of(Reply reply) {
        return switch (reply.answer()) {
            case Grounded(var sentences, var citations) ->
                of(
                        reply,
                        sentences.stream().map(SentenceJson::of).toList(),
                        citations.stream()
                                .map(citation -> CitationJson.of(citation, null))
                                .toList(),
                        List.of(),
                        List.of(),
                        null,
                        null);
            case Abstained(var reason, var message, var nearest) ->
                of(
                        reply,
                        List.of(),
                        List.of(),
                        nearest.stream().map(CitationJson::of).toList(),
                        List.of(),
                        reason.label(),
                        message);
            case Clarify(var message, var choices) ->
                of(reply, List.of(), List.of(), List.of(), choices, null, message);
        };
    }

    private static AnswerJson of(
            Reply reply,
            List<SentenceJson> sentences,
            List<CitationJson> citations,
            List<CitationJson> nearest,
            List<String> choices,
            @Nullable String reason,
            @Nullable String message) {
        return new AnswerJson(
                reply.answer().status().label(),
                reply.question().text(),
                reply.resolved(),
                null,
                EXTRACTIVE,
                sentences,
                citations,
                List.of(),
                List.of(),
                nearest,
                choices,
                reason,
                message,
                null,
                new MetaJson(reply.id(), reply.generation(), reply.retrieval(), reply.tookMs()));
    }
}
