package footnote.llm;

import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import footnote.llm.Ending.Failure;
import footnote.llm.Ending.Reason;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Stands before langchain4j's reader of events, which takes an error among them for an event without text, and
/// goes on after one that cannot be read. Hangs up as soon as the reply has ended.
///
/// Used by one thread.
final class EventGate implements ServerSentEventListener {
    private static final String LAST = "[DONE]";

    private final ServerSentEventListener reader;
    private final Reply reply;
    private final ServerWords words;

    EventGate(ServerSentEventListener reader, Reply reply, ServerWords words) {
        this.reader = reader;
        this.reply = reply;
        this.words = words;
    }

    @Override
    public void onOpen(SuccessfulHttpResponse response) {
        reader.onOpen(response);
    }

    @Override
    public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
        String data = event.data().strip();
        if (data.isEmpty() || reply.ended()) {
            return;
        }
        if (data.equals(LAST)) { // the server may keep the connection open behind it
            reader.onClose();
            context.parsingHandle().cancel();
            return;
        }
        problem(data).ifPresentOrElse(reply::end, () -> read(event, context));
        if (reply.ended()) {
            context.parsingHandle().cancel();
        }
    }

    private void read(ServerSentEvent event, ServerSentEventContext context) {
        reply.eventCame();
        try {
            reader.onEvent(event, context);
        } catch (RuntimeException _) { // it cannot make anything of the event
            reply.end(Reply.garbled());
        }
    }

    private Optional<Failure> problem(String data) {
        try {
            JsonNode said = JsonMapper.shared().readTree(data);
            return said.hasNonNull("error")
                    ? Optional.of(new Failure(
                            Reason.SERVER_ERROR,
                            "The language model's server failed in mid-answer" + words.quoted(data) + "."))
                    : Optional.empty();
        } catch (JacksonException _) {
            return Optional.of(Reply.garbled());
        }
    }

    @Override
    public void onError(Throwable error) {
        reply.end(error instanceof BodyException body ? body.ending() : Reply.cutShort());
    }

    @Override
    public void onClose() {
        if (!reply.ended()) {
            reader.onClose();
        }
    }
}
