package footnote.web;

import footnote.answer.AnswerEvent;
import footnote.answer.AnswerListener;
import footnote.ask.AnswerJson;
import footnote.ask.FootnotedText;
import footnote.ask.Reply;
import footnote.ask.Told;
import footnote.web.ChatJson.Chunk;
import footnote.web.ChatJson.Delta;
import footnote.web.ChatJson.Part;
import footnote.web.ChatJson.Usage;
import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An answer that is sent piece by piece in the manner of OpenAI's chat completions. While it is made there are
/// comments alone, since a client of this kind cannot be told that a sentence does not stand after all; whoever hangs
/// up stops the work.
final class ChatStream implements AnswerListener {
    private static final String WORKING = ": working\n\n";
    private static final String DONE = "data: [DONE]\n\n";

    private final StreamedBody body;
    private final JsonBodies json;

    ChatStream(Context context, JsonBodies json) {
        this.json = json;
        this.body = new StreamedBody(context, problem -> event(ChatErrorJson.of(problem)));
    }

    @Override
    public boolean take(AnswerEvent event) {
        return event instanceof AnswerEvent.Begun ? body.send(WORKING) : body.isRead();
    }

    @Override
    public boolean isListening() {
        return body.isRead();
    }

    /// Sends the answer that stands.
    ///
    /// @param created in seconds since 1970
    void done(Told told, long created, boolean withUsage) {
        Reply reply = told.reply();
        AnswerJson answer = told.json();
        chunk(reply, created, List.of(part(new Delta("assistant", "", null, null), null)), null);
        for (String piece : FootnotedText.of(reply).pieces()) {
            chunk(reply, created, List.of(part(new Delta(null, piece, null, null), null)), null);
        }
        var last = new Delta(null, null, answer.status(), answer.citations());
        chunk(reply, created, List.of(part(last, ChatApi.STOP)), null);
        if (withUsage) {
            chunk(reply, created, List.of(), Usage.NOT_COUNTED);
        }
        body.send(DONE);
        body.end();
    }

    private static Part part(Delta delta, @Nullable String finishReason) {
        return new Part(0, delta, null, finishReason);
    }

    private void chunk(Reply reply, long created, List<Part> parts, @Nullable Usage usage) {
        var chunk = new Chunk(
                reply.id(), "chat.completion.chunk", created, ChatJson.MODEL, reply.generation(), parts, usage);
        body.send(event(chunk));
    }

    private String event(Object data) {
        return "data: " + json.of(data).text() + "\n\n";
    }
}
