package footnote.web;

import footnote.ask.AnswerJson;
import footnote.ask.AskService;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// Questions over REST: `POST /api/v1/questions` with `{"question": "…"}` gives an [AnswerJson].
final class QuestionsApi {
    private static final String QUESTION = "question";

    private final AskService service;
    private final JsonBodies json;

    QuestionsApi(AskService service, JsonBodies json) {
        this.service = service;
        this.json = json;
    }

    void addTo(RoutesConfig routes) {
        routes.post("/api/v1/questions", this::answer);
    }

    private void answer(Context context) {
        String question = question(json.read(context));
        json.of(AnswerJson.of(service.ask(question))).send(context, 200);
    }

    private static String question(JsonNode body) {
        if (!body.isObject()) {
            throw invalid("The body is not a JSON object but " + nameOf(body) + ": send {\"question\": \"…\"}.");
        }
        for (String field : body.propertyNames()) {
            if (!field.equals(QUESTION)) {
                throw invalid("The field '" + RequestException.shown(field)
                        + "' is unknown: send the field 'question' alone.");
            }
        }
        JsonNode question = body.path(QUESTION);
        if (question.isMissingNode()) {
            throw invalid("The field 'question' is missing: send {\"question\": \"…\"}.");
        }
        if (!question.isString()) {
            throw invalid("The field 'question' is not a string but " + nameOf(question) + ": put it in quotes.");
        }
        return whole(question.stringValue());
    }

    /// JSON can spell half a surrogate pair, which is no character and could not be sent back.
    private static String whole(String question) {
        for (int i = 0; i < question.length(); i += Character.charCount(question.codePointAt(i))) {
            int character = question.codePointAt(i);
            if (Character.getType(character) == Character.SURROGATE) {
                throw invalid("The question has half a character, U+%04X, at position %d: take it out."
                        .formatted(character, i + 1));
            }
        }
        return question;
    }

    private static String nameOf(JsonNode node) {
        return "of the type " + node.getNodeType().name().toLowerCase(Locale.ROOT);
    }

    private static RequestException invalid(String message) {
        return new RequestException(ProblemType.INVALID_REQUEST, message);
    }
}
