package footnote.ask;

import com.fasterxml.jackson.annotation.JsonInclude;
import footnote.answer.Answer.AboutService;
import footnote.answer.Answer.Abstained;
import footnote.answer.Answer.Clarify;
import footnote.answer.Answer.Grounded;
import footnote.answer.AnswerSentence;
import footnote.answer.Citation;
import footnote.answer.Conflict;
import footnote.answer.Fallback;
import footnote.answer.NearMiss;
import footnote.answer.OtherDocument;
import footnote.answer.TimelineEntry;
import footnote.answer.Unanswered;
import footnote.answer.Wording;
import footnote.document.Provenance;
import footnote.passage.Speaker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answer as every door tells it to programs. What is unknown is null. Sentences and citations are empty
/// unless the status is `answered` or `partly_answered`; `reason`, `message` and `nearest` come with a
/// refusal, sometimes
/// with `choices`, questions that would be answered; `message` and `choices` with a question back, and
/// `message` alone with what the service says of itself.
///
/// Of several questions asked at once some may go unanswered: the status is then `partly_answered`, and
/// `unanswered` has each of them with its reason. The shape is whole from the first version on, so that no
/// client breaks when more of it is filled. `answeredBy` is `extractive` or `model`, and `fallbackReason`
/// says why a model that is set up did not word it, or not all of it. Only `trace` is there or not: where
/// it was asked for.
public record AnswerJson(
        String status,
        String question,
        String resolvedQuestion,
        boolean questionRewritten,
        @Nullable String shortAnswer,
        String answeredBy,
        List<SentenceJson> sentences,
        List<CitationJson> citations,
        List<ConflictJson> conflicts,
        List<TimelineJson> timeline,
        List<UnansweredJson> unanswered,
        List<CitationJson> nearest,
        List<String> choices,
        @Nullable String reason,
        @Nullable String message,
        @Nullable String fallbackReason,
        MetaJson meta,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable TraceJson trace) {

    /// One sentence with the numbers of its footnotes.
    ///
    /// @param role `answer`, or `context` for the sentence that stands before one that cannot be understood
    ///     alone
    public record SentenceJson(String text, List<Integer> citations, double support, String role) {
        /// Tells a sentence.
        public static SentenceJson of(AnswerSentence sentence) {
            return new SentenceJson(
                    sentence.text(),
                    sentence.citations(),
                    sentence.support(),
                    sentence.role().label());
        }
    }

    /// What the documents say differently.
    ///
    /// @param about what they differ on, such as `amounts`
    public record ConflictJson(String about, List<SideJson> sides) {
        static ConflictJson of(Conflict conflict) {
            return new ConflictJson(
                    conflict.about(),
                    conflict.sides().stream()
                            .map(side -> new SideJson(side.says(), side.citations()))
                            .toList());
        }
    }

    /// One of the different answers.
    ///
    /// @param says the words of the first quotation that say it
    public record SideJson(String says, List<Integer> citations) {}

    /// What was so at one time.
    ///
    /// @param date as the quotation names it, or of the document; null where neither is known
    /// @param basis `sentence`, `document` or `unknown`
    public record TimelineJson(@Nullable String date, String basis, List<Integer> citations) {
        static TimelineJson of(TimelineEntry entry) {
            return new TimelineJson(entry.date().orElse(null), entry.basis().label(), entry.citations());
        }
    }

    /// One of several questions, which the documents do not answer.
    public record UnansweredJson(String question, String reason, String message) {
        static UnansweredJson of(Unanswered part) {
            return new UnansweredJson(part.question(), part.reason().label(), part.message());
        }
    }

    /// A footnote. Start and end count UTF-16 units of the version's canonical text, the end exclusive.
    ///
    /// @param alsoAt the documents that are copies of the cited one; most often none
    /// @param replaces those that the cited one supersedes; most often none
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
            List<OtherDocumentJson> alsoAt,
            List<OtherDocumentJson> replaces,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Double score) {
        /// Tells a footnote of a sentence.
        public static CitationJson of(Citation citation) {
            return of(citation, null);
        }

        private static CitationJson of(Citation citation, @Nullable Double score) {
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
                    citation.alsoAt().stream().map(OtherDocumentJson::of).toList(),
                    citation.replaces().stream().map(OtherDocumentJson::of).toList(),
                    score);
        }

        static CitationJson of(NearMiss near) {
            return of(near.citation(), near.score());
        }
    }

    /// A document that is named beside the cited one.
    public record OtherDocumentJson(
            String document,
            String path,
            String title,
            @Nullable String publisher,
            @Nullable String date,
            @Nullable String url) {
        static OtherDocumentJson of(OtherDocument other) {
            Provenance from = other.provenance();
            return new OtherDocumentJson(
                    other.document().value(),
                    other.path(),
                    from.title(),
                    from.publisher(),
                    from.date() == null ? null : from.date().toString(),
                    from.url() == null ? null : from.url().toString());
        }
    }

    /// What differs between two answerings of one question, and who took part.
    ///
    /// @param model the language model that was asked; not there where none was
    public record MetaJson(
            String id,
            String generation,
            String retrieval,
            double tookMs,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            ModelJson model) {
        static MetaJson of(Reply reply, Wording wording) {
            return new MetaJson(
                    reply.id(),
                    reply.generation(),
                    reply.retrieval(),
                    reply.tookMs(),
                    wording.model().map(ModelJson::of).orElse(null));
        }
    }

    /// A language model that was asked.
    ///
    /// @param prompt a digest of its instructions
    /// @param written how many sentences it wrote
    /// @param dropped how many of these are not shown
    public record ModelJson(String name, String prompt, int written, int dropped) {
        static ModelJson of(Wording.Model model) {
            return new ModelJson(model.name(), model.prompt(), model.written(), model.dropped());
        }
    }

    /// Tells a reply.
    public static AnswerJson of(Reply reply) {
        return switch (reply.answer()) {
            case Grounded grounded -> answered(reply, grounded);
            case Abstained(var reason, var message, var nearest, var choices) ->
                without(reply, nearest.stream().map(CitationJson::of).toList(), choices, reason.label(), message);
            case AboutService(var message) -> without(reply, List.of(), List.of(), null, message);
            case Clarify(var message, var choices) -> without(reply, List.of(), choices, null, message);
        };
    }

    private static AnswerJson answered(Reply reply, Grounded grounded) {
        return new AnswerJson(
                reply.answer().status().label(),
                reply.question().text(),
                reply.resolved(),
                reply.isRewritten(),
                grounded.shortAnswer() == null ? null : grounded.shortAnswer().text(),
                grounded.wording().by().label(),
                grounded.sentences().stream().map(SentenceJson::of).toList(),
                grounded.citations().stream().map(CitationJson::of).toList(),
                grounded.conflicts().stream().map(ConflictJson::of).toList(),
                grounded.timeline().stream().map(TimelineJson::of).toList(),
                grounded.unanswered().stream().map(UnansweredJson::of).toList(),
                List.of(),
                List.of(),
                null,
                null,
                grounded.wording().fallback().map(Fallback::label).orElse(null),
                MetaJson.of(reply, grounded.wording()),
                trace(reply));
    }

    private static AnswerJson without(
            Reply reply,
            List<CitationJson> nearest,
            List<String> choices,
            @Nullable String reason,
            @Nullable String message) {
        return new AnswerJson(
                reply.answer().status().label(),
                reply.question().text(),
                reply.resolved(),
                reply.isRewritten(),
                null,
                Wording.By.EXTRACTIVE.label(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                nearest,
                choices,
                reason,
                message,
                null,
                MetaJson.of(reply, Wording.QUOTED),
                trace(reply));
    }

    private static @Nullable TraceJson trace(Reply reply) {
        return reply.trace().map(trace -> TraceJson.of(trace, reply)).orElse(null);
    }
}
