package footnote.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import footnote.ask.AnswerJson.CitationJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is answered in the manner of OpenAI's chat completions.
final class ChatJson {
    static final String MODEL = "footnote";

    private ChatJson() {}

    /// A whole answer.
    ///
    /// @param id of the answer, as in `meta.id` of Footnote's own interface
    /// @param created in seconds since 1970
    /// @param systemFingerprint the state of the index that was asked
    record Completion(
            String id,
            String object,
            long created,
            String model,
            @JsonProperty("system_fingerprint") String systemFingerprint,
            List<Choice> choices,
            Usage usage) {}

    /// The one answer.
    record Choice(
            int index,
            Message message,
            @Nullable String logprobs,
            @JsonProperty("finish_reason") String finishReason) {}

    /// @param refusal always null: what a model will not say is another thing than what the documents do not
    /// @param status as in Footnote's own interface, such as `answered`
    /// @param citations the footnotes; none with a refusal
    record Message(
            String role, String content, @Nullable String refusal, String status, List<CitationJson> citations) {}

    /// Nothing is counted in tokens here, nor charged for.
    record Usage(
            @JsonProperty("prompt_tokens") int promptTokens,
            @JsonProperty("completion_tokens") int completionTokens,
            @JsonProperty("total_tokens") int totalTokens) {
        static final Usage NOT_COUNTED = new Usage(0, 0, 0);
    }

    /// A part of an answer that is streamed.
    record Chunk(
            String id,
            String object,
            long created,
            String model,
            @JsonProperty("system_fingerprint") String systemFingerprint,
            List<Part> choices,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Usage usage) {}

    /// @param finishReason null until the last part
    record Part(
            int index,
            Delta delta,
            @Nullable String logprobs,
            @JsonProperty("finish_reason") @Nullable String finishReason) {}

    /// What a part adds to the message.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Delta(
            @Nullable String role,
            @Nullable String content,
            @Nullable String status,
            @Nullable List<CitationJson> citations) {}

    /// All models: there is one.
    record Models(String object, List<Model> data) {}

    record Model(
            String id,
            String object,
            long created,
            @JsonProperty("owned_by") String ownedBy) {}
}
