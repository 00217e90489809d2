package footnote.web;

import footnote.index.IndexSnapshot;
import footnote.index.PassageIndex;
import footnote.record.RecordedAnswer;
import footnote.record.Recording;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;

/// Answers that were given, over REST: `GET /api/v1/answers/{id}` gives one again as it was, and says which of the
/// documents that it cites have changed since. Whoever knows the id may read it: it cannot be guessed.
final class AnswersApi {
    private static final String ONE = "/api/v1/answers/{id}";

    private final Optional<Recording> record;
    private final PassageIndex index;
    private final JsonBodies json;

    AnswersApi(Optional<Recording> record, PassageIndex index, JsonBodies json) {
        this.record = record;
        this.index = index;
        this.json = json;
    }

    void addTo(RoutesConfig routes) {
        routes.get(ONE, this::show, Scope.ASK);
    }

    private void show(Context context) {
        String typed = context.pathParam("id");
        Recording kept = NoRecord.unless(record);
        RecordedAnswer answer = kept.find(AnswerId.of(typed).value()).orElseThrow(() -> AnswerId.unknown(typed));
        try (IndexSnapshot snapshot = index.snapshot()) {
            json.of(RecordedJson.of(answer, snapshot)).send(context, 200);
        }
    }
}
