package footnote.web;

import footnote.ask.AnswerJson;
import footnote.ask.Answering;
import footnote.ask.Door;
import footnote.ask.Inquiry;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Questions over REST: `POST /api/v1/questions` with `{"question": "…"}` gives an [AnswerJson]. The field `filters`
/// narrows it to some documents ([RequestedFilters]); `history` has what was asked before ([RequestedHistory]); with
/// `"explain": true` the answer has its `trace`. Whoever accepts `text/event-stream` gets it while it is made
/// ([EventStream]).
final class QuestionsApi {
    private static final String QUESTION = "question";
    private static final String EXPLAIN = "explain";
    private static final String EXAMPLE = "{\"question\": \"…\"}";
    private static final Set<String> FIELDS = Set.of(QUESTION, RequestedHistory.HISTORY, "filters", EXPLAIN);

    private final Answering answering;
    private final JsonBodies json;

    QuestionsApi(Answering answering, JsonBodies json) {
        this.answering = answering;
        this.json = json;
    }

    void addTo(RoutesConfig routes) {
        routes.post("/api/v1/questions", this::answer, Scope.ASK);
    }

    private void answer(Context context) {
        JsonNode body = json.readObject(context, EXAMPLE);
        RequestField.allowOnly(
                FIELDS,
                body,
                "",
                "'question', 'history' where it goes on from earlier ones,"
                        + " 'filters' where only some documents may answer,"
                        + " and 'explain' to be told how the answer came about.");
        var inquiry = new Inquiry(
                RequestField.required(QUESTION, body, EXAMPLE).text(),
                RequestedHistory.of(body),
                RequestedFilters.of(body),
                new RequestField(EXPLAIN, body.path(EXPLAIN)).isTrue());
        if (EventStream.isWanted(context)) {
            var events = EventStream.of(context, json);
            events.done(AnswerJson.of(answering.ask(inquiry, Door.API, events)));
        } else {
            json.of(AnswerJson.of(answering.ask(inquiry, Door.API))).send(context, 200);
        }
    }
}
