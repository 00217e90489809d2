package footnote.web;

import footnote.answer.AnswerEvent;
import footnote.answer.AnswerEvent.Begun;
import footnote.answer.AnswerEvent.Ready;
import footnote.answer.AnswerEvent.Withdrawn;
import footnote.answer.AnswerListener;
import footnote.answer.Citation;
import footnote.answer.Fallback;
import footnote.ask.AnswerJson;
import footnote.ask.AnswerJson.CitationJson;
import footnote.ask.AnswerJson.SentenceJson;
import io.javalin.http.Context;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An answer that is sent while it is made, as server-sent events (WHATWG HTML, section 9.2): `status` for what is
/// being done, `citation` before the first `sentence` that has it, `withdrawn` where some of these do not stand after
/// all, and in the end `done` with the whole answer, or `error` with a problem. It begins with the first event, so
/// that what goes wrong before is an ordinary response. For one answer; nothing is sent after its end, also where the
/// work that was given up still goes on.
final class EventStream implements AnswerListener {
    private final StreamedBody body;
    private final JsonBodies json;
    private final Set<Integer> told = new HashSet<>();

    /// @param stage as [AnswerEvent.Stage] names it, in lower case
    record StatusJson(String stage) {}

    /// @param standing so many of the sentences that were sent still stand, the first ones
    /// @param reason as in `fallbackReason`; null where none is known
    record WithdrawnJson(int standing, @Nullable String reason) {}

    private EventStream(Context context, JsonBodies json) {
        this.json = json;
        this.body = new StreamedBody(context, problem -> event("error", problem));
    }

    /// A stream that what goes wrong with the request is told through from its first event on.
    static EventStream of(Context context, JsonBodies json) {
        return new EventStream(context, json);
    }

    /// Whether a client wants one.
    static boolean isWanted(Context context) {
        String accept = context.header("Accept");
        return accept != null && accept.toLowerCase(Locale.ROOT).contains("text/event-stream");
    }

    @Override
    public synchronized boolean take(AnswerEvent event) {
        switch (event) {
            case Begun(AnswerEvent.Stage stage) -> send("status", new StatusJson(label(stage)));
            case Ready ready -> {
                for (Citation citation : ready.citations()) {
                    if (told.add(citation.number())) {
                        send("citation", CitationJson.of(citation));
                    }
                }
                send("sentence", SentenceJson.of(ready.sentence()));
            }
            case Withdrawn(int standing, Optional<Fallback> why) -> {
                told.clear();
                send(
                        "withdrawn",
                        new WithdrawnJson(standing, why.map(Fallback::label).orElse(null)));
            }
        }
        return body.isRead();
    }

    @Override
    public boolean isListening() {
        return body.isRead();
    }

    /// Ends with the answer that stands.
    void done(AnswerJson answer) {
        send("done", answer);
        body.end();
    }

    private void send(String event, Object data) {
        body.send(event(event, data));
    }

    private String event(String name, Object data) {
        return "event: " + name + "\ndata: " + json.of(data).text() + "\n\n";
    }

    private static String label(AnswerEvent.Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }
}
