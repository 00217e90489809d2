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
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
    /// How often a client that is told nothing is looked for.
    private static final Duration SILENCE = Duration.ofSeconds(1);

    private static final String ATTRIBUTE = "footnote.stream";
    private static final String NOTHING = ": still here\n\n";

    private final Context context;
    private final JsonBodies json;
    private final Set<Integer> told = new HashSet<>();
    private @Nullable OutputStream out;
    private boolean isGone;
    private long spoke;

    /// @param stage as [AnswerEvent.Stage] names it, in lower case
    record StatusJson(String stage) {}

    /// @param standing so many of the sentences that were sent still stand, the first ones
    /// @param reason as in `fallbackReason`; null where none is known
    record WithdrawnJson(int standing, @Nullable String reason) {}

    private EventStream(Context context, JsonBodies json) {
        this.context = context;
        this.json = json;
    }

    /// A stream that what goes wrong with the request is told through from its first event on.
    static EventStream of(Context context, JsonBodies json) {
        var stream = new EventStream(context, json);
        context.attribute(ATTRIBUTE, stream);
        return stream;
    }

    /// The stream that has begun to answer a request; empty where none has.
    static Optional<EventStream> begun(Context context) {
        EventStream stream = context.attribute(ATTRIBUTE);
        return Optional.ofNullable(stream).filter(EventStream::beganOrNeverWill);
    }

    /// A request that goes wrong before the first event is told so by an ordinary response, into which work that was
    /// given up must not write.
    private synchronized boolean beganOrNeverWill() {
        isGone = isGone || out == null;
        return out != null;
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
        return !isGone;
    }

    /// A client that has hung up is noticed by writing to it.
    @Override
    public synchronized boolean isListening() {
        if (out != null && System.nanoTime() - spoke > SILENCE.toNanos()) {
            write(NOTHING);
        }
        return !isGone;
    }

    /// Ends with the answer that stands.
    synchronized void done(AnswerJson answer) {
        send("done", answer);
        isGone = true;
    }

    /// Ends with what went wrong.
    synchronized void failed(ProblemJson problem) {
        send("error", problem);
        isGone = true;
    }

    private void send(String event, Object data) {
        write("event: " + event + "\ndata: " + json.of(data).text() + "\n\n");
    }

    private void write(String text) {
        if (isGone) {
            return;
        }
        try {
            OutputStream to = opened();
            to.write(text.getBytes(StandardCharsets.UTF_8));
            to.flush();
            spoke = System.nanoTime();
        } catch (IOException _) {
            isGone = true;
        }
    }

    private OutputStream opened() throws IOException {
        if (out == null) {
            context.contentType("text/event-stream;charset=utf-8")
                    .header("Cache-Control", "no-store")
                    .header("X-Accel-Buffering", "no");
            out = context.res().getOutputStream();
        }
        return out;
    }

    private static String label(AnswerEvent.Stage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }
}
