package footnote.web;

import footnote.ask.Answering;
import footnote.ask.Feedback;
import footnote.record.RecordException;
import footnote.record.Recording;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/// What people think of an answer, over REST: `POST /api/v1/feedback`. It is taken without a wait for its being written
/// down, also while the record cannot be read: then it may turn out that there is no such answer, and it is dropped.
final class FeedbackApi {
    private static final String EXAMPLE = "{\"answer\": \"…\", \"useful\": true}";
    private static final Set<String> FIELDS = Set.of("answer", "useful", "sentence", "reason");
    private static final int MOST_SENTENCES = 100;
    private static final int ACCEPTED = 202;

    private final Logger log = LoggerFactory.getLogger(FeedbackApi.class);
    private final Answering answering;
    private final Optional<Recording> record;
    private final JsonBodies json;

    FeedbackApi(Answering answering, Optional<Recording> record, JsonBodies json) {
        this.answering = answering;
        this.record = record;
        this.json = json;
    }

    void addTo(RoutesConfig routes) {
        routes.post("/api/v1/feedback", this::take, Scope.ASK);
    }

    private void take(Context context) {
        JsonNode body = json.readObject(context, EXAMPLE);
        RequestField.allowOnly(
                FIELDS, body, "", "'answer' and 'useful', and 'sentence' and 'reason' where there is more to say.");
        AnswerId id = AnswerId.of(RequestField.required("answer", body, EXAMPLE).text());
        boolean useful = RequestField.required("useful", body, EXAMPLE).requiredTruth();
        int sentence = new RequestField("sentence", body.path("sentence"))
                .wholeNumber(1, MOST_SENTENCES)
                .orElse(0);
        String reason = reason(new RequestField("reason", body.path("reason")));
        if (isUnknown(id, NoRecord.unless(record))) {
            throw AnswerId.unknown(id.value());
        }
        answering.feedback(id.value(), sentence, useful, reason);
        context.status(ACCEPTED);
    }

    private boolean isUnknown(AnswerId id, Recording kept) {
        try {
            return !kept.knows(id.value());
        } catch (RecordException e) {
            log.debug("It cannot be told whether there is such an answer", e);
            return false;
        }
    }

    private static String reason(RequestField field) {
        String reason = field.isAbsent() ? "" : field.text();
        if (reason.length() > Feedback.LONGEST) {
            throw RequestField.invalid("The field 'reason' has %d characters, and up to %d are taken."
                    .formatted(reason.length(), Feedback.LONGEST));
        }
        return reason;
    }
}
