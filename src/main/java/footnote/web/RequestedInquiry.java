package footnote.web;

import footnote.ask.Inquiry;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// What somebody wants to know, as `{"question": "…"}`. The field `filters` narrows it to some documents
/// ([RequestedFilters]); `history` has what was asked before ([RequestedHistory]); with `"explain": true` the answer
/// has its `trace`.
public final class RequestedInquiry {
    static final String EXAMPLE = "{\"question\": \"…\"}";

    private static final String QUESTION = "question";
    private static final String EXPLAIN = "explain";
    private static final Set<String> FIELDS = Set.of(QUESTION, RequestedHistory.HISTORY, "filters", EXPLAIN);

    private RequestedInquiry() {}

    /// Reads it from an object.
    ///
    /// @throws RequestException when it has another shape
    /// @throws footnote.ask.InvalidFilterException when a filter cannot be used
    /// @throws footnote.conversation.InvalidQuestionException when a question of the history cannot be one
    public static Inquiry of(JsonNode body) {
        RequestField.allowOnly(
                FIELDS,
                body,
                "",
                "'question', 'history' where it goes on from earlier ones,"
                        + " 'filters' where only some documents may answer,"
                        + " and 'explain' to be told how the answer came about.");
        return new Inquiry(
                RequestField.required(QUESTION, body, EXAMPLE).text(),
                RequestedHistory.of(body),
                RequestedFilters.of(body),
                new RequestField(EXPLAIN, body.path(EXPLAIN)).isTrue());
    }
}
