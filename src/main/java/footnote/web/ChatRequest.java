package footnote.web;

import footnote.ask.Inquiry;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// What a program wants that speaks in the manner of OpenAI's chat completions. What would make the answer another
/// thing than its client believes it to be (tools, JSON, several answers) is refused; what only tunes a language model
/// (temperature, a seed, a number of tokens), and what nobody knows, is passed over, since clients send much of it
/// unasked. The field `filters` narrows the answer to some documents ([RequestedFilters]).
///
/// @param isStreamed whether the answer is to come as events
/// @param wantsUsage whether these are to end with what was used
record ChatRequest(Inquiry inquiry, boolean isStreamed, boolean wantsUsage) {
    static final String EXAMPLE = "{\"model\": \"footnote\", \"messages\": [{\"role\": \"user\", \"content\": \"…\"}]}";

    private static final String TEXT = "text";
    private static final Set<String> TOOLS = Set.of("tools", "functions");

    /// Reads a body.
    ///
    /// @throws RequestException when it cannot be served
    static ChatRequest of(JsonNode body) {
        requireModel(new RequestField("model", body.path("model")));
        TOOLS.forEach(name -> refuseTools(new RequestField(name, body.path(name))));
        new RequestField("n", body.path("n")).wholeNumber(1, 1);
        if (new RequestField("logprobs", body.path("logprobs")).isTrue()) {
            throw RequestField.invalid(
                    "The field 'logprobs' asks for what an answer from here does not have:" + " leave it out.");
        }
        var format = new RequestField("response_format", body.path("response_format"));
        if (!format.isAbsent() && !format.value().path("type").asString("").equals(TEXT)) {
            throw RequestField.invalid("The field 'response_format' asks for another form than text, which is all"
                    + " that there is: leave it out.");
        }
        if (!new RequestField("modalities", body.path("modalities"))
                .texts().stream().allMatch(TEXT::equals)) {
            throw RequestField.invalid("The field 'modalities' asks for more than text: leave it out.");
        }
        var messages = ChatMessages.of(RequestField.required("messages", body, EXAMPLE));
        var inquiry = new Inquiry(messages.question(), messages.history(), RequestedFilters.of(body), false);
        var options = new RequestField("stream_options", body.path("stream_options"));
        return new ChatRequest(
                inquiry,
                new RequestField("stream", body.path("stream")).isTrue(),
                options.member("include_usage").isTrue());
    }

    private static void requireModel(RequestField model) {
        if (!model.isAbsent() && !model.text().equals(ChatJson.MODEL)) {
            throw unknown(model.text());
        }
    }

    /// @param model what a client calls it
    static RequestException unknown(String model) {
        return new RequestException(
                ProblemType.UNKNOWN_MODEL,
                "There is no model '" + RequestException.shown(model) + "': the only one is 'footnote'.");
    }

    private static void refuseTools(RequestField tools) {
        if (!tools.isAbsent() && !(tools.value().isArray() && tools.value().isEmpty())) {
            throw RequestField.invalid(
                    "The field '" + tools.name() + "' offers tools, and none is ever called from here: leave it out.");
        }
    }
}
