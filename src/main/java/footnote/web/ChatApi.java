package footnote.web;

import footnote.ask.AnswerJson;
import footnote.ask.Answering;
import footnote.ask.Door;
import footnote.ask.FootnotedText;
import footnote.ask.Reply;
import footnote.ask.Told;
import footnote.web.ChatJson.Choice;
import footnote.web.ChatJson.Completion;
import footnote.web.ChatJson.Message;
import footnote.web.ChatJson.Model;
import footnote.web.ChatJson.Models;
import footnote.web.ChatJson.Usage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;

/// Questions in the manner of OpenAI's chat completions, for the many programs that speak it: `POST
/// /v1/chat/completions` ([ChatRequest]) gives the answer with its footnotes as text and, beside it, as `citations`;
/// `GET /v1/models` lists the one model that there is.
final class ChatApi {
    /// What the paths of this interface begin with.
    static final String VERSION = "/v1/";

    static final String STOP = "stop";

    /// The largest body that is read, in bytes: chat clients send the whole talk with each question.
    static final int LARGEST_TALK = 512 * 1024;

    private static final String MODELS = VERSION + "models";
    private static final String ONE = MODELS + "/{model}";

    private final Answering answering;
    private final JsonBodies json;
    private final InstantSource clock;
    private final Model model;

    ChatApi(Answering answering, JsonBodies json, InstantSource clock) {
        this.answering = answering;
        this.json = json;
        this.clock = clock;
        this.model = new Model(ChatJson.MODEL, "model", seconds(clock), ChatJson.MODEL);
    }

    void addTo(RoutesConfig routes) {
        routes.post(VERSION + "chat/completions", this::complete, Scope.ASK);
        routes.get(MODELS, this::models, Scope.ASK);
        routes.get(ONE, this::model, Scope.ASK);
    }

    private void complete(Context context) throws IOException {
        var request = ChatRequest.of(json.readObject(context, ChatRequest.EXAMPLE, LARGEST_TALK));
        if (request.isStreamed()) {
            var stream = new ChatStream(context, json);
            stream.done(answering.ask(request.inquiry(), Door.OPENAI, stream), seconds(clock), request.wantsUsage());
        } else {
            json.of(completion(answering.ask(request.inquiry(), Door.OPENAI))).send(context, 200);
        }
    }

    private Completion completion(Told told) {
        Reply reply = told.reply();
        AnswerJson answer = told.json();
        var message =
                new Message("assistant", FootnotedText.of(reply).whole(), null, answer.status(), answer.citations());
        return new Completion(
                reply.id(),
                "chat.completion",
                seconds(clock),
                ChatJson.MODEL,
                reply.generation(),
                List.of(new Choice(0, message, null, STOP)),
                Usage.NOT_COUNTED);
    }

    private void models(Context context) {
        json.of(new Models("list", List.of(model))).send(context, 200);
    }

    private void model(Context context) {
        String wanted = context.pathParam("model");
        if (!wanted.equals(ChatJson.MODEL)) {
            throw ChatRequest.unknown(wanted);
        }
        json.of(model).send(context, 200);
    }

    private static long seconds(InstantSource clock) {
        return clock.instant().getEpochSecond();
    }
}
