package footnote.web;

import footnote.ask.Answering;
import footnote.ask.Door;
import footnote.ask.Inquiry;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/// Questions over REST: `POST /api/v1/questions` with `{"question": "…"}` gives an [AnswerJson]
/// ([RequestedInquiry]). Whoever accepts `text/event-stream` gets it while it is made
/// ([EventStream]).
final class QuestionsApi {
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
        Inquiry inquiry = RequestedInquiry.of(json.readObject(context, RequestedInquiry.EXAMPLE));
        if (EventStream.isWanted(context)) {
            var events = EventStream.of(context, json);
            events.done(answering.ask(inquiry, Door.API, events).json());
        } else {
            json.of(answering.ask(inquiry, Door.API).json()).send(context, 200);
        }
    }
}
