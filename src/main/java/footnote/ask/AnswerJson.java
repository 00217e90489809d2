package footnote.ask;

import com.fasterxml.jackson.annotation.JsonInclude;
import footnote.answer.Answer.AboutService;
import footnote.answer.Answer.Abstained;
import footnote.answer.Answer.Clarify;
import footnote.answer.Answer.Grounded;
import footnote.answer.AnswerSentence;
import footnote.answer.Citation;
import footnote.answer.Copy;
import footnote.answer.NearMiss;
import footnote.document.Provenance;
import footnote.passage.Speaker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answer as every door tells it to programs. What is unknown is null. Sentences and citations are empty
/// unless the status is `answered`; `reason`, `message` and `nearest` come with a refusal, `message` and
/// `choices` with a question back, and `message` alone with what the service says of itself.
///
/// The shape is whole from the first version on, so that no client breaks when more of it is filled: `conflicts`,
/// `timeline` and `fallbackReason` are empty or null as yet. Only `trace` is there or not: where it was asked for.
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
        MetaJson meta,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable TraceJson trace) {

    private static final String EXTRACTIVE = "extractive";

    /// One sentence with the numbers of its footnotes.
    ///
    /// @param role `answer`, or `context` for the sentence that stands before one that cannot be understood alone
    public record SentenceJson(String text, List<Integer> citations, double support, String role) {
        static SentenceJson of(AnswerSentence sentence) {
            return new SentenceJson(
                    sentence.text(),
                    sentence.citations(),
                    sentence.support(),
                    sentence.role().label());
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
            @Nullable String speakerRole,
            List<CopyJson> alsoAt,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Double score) {
        static CitationJson of(Citation citation, @Nullable Double score) {
            Provenance from = citation.provenance();
            Speaker speaker = citation.speaker();
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
                    speaker == null ? null : speaker.name(),
                    speaker == null ? null : speaker.role(),
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
            case Grounded(var shortAnswer, var sentences, var citations) ->
                of(
                        reply,
                        shortAnswer == null ? null : shortAnswer.text(),
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
                        null,
                        List.of(),
                        List.of(),
                        nearest.stream().map(CitationJson::of).toList(),
                        List.of(),
                        reason.label(),
                        message);
            case AboutService(var message) ->
                of(reply, null, List.of(), List.of(), List.of(), List.of(), null, message);
            case Clarify(var message, var choices) ->
                of(reply, null, List.of(), List.of(), List.of(), choices, null, message);
        };
    }

    private static AnswerJson of(
            Reply reply,
            @Nullable String shortAnswer,
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
                shortAnswer,
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
                new MetaJson(reply.id(), reply.generation(), reply.retrieval(), reply.tookMs()),
                reply.trace().map(trace -> TraceJson.of(trace, reply)).orElse(null));
    }
}
