package footnote.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The body of a response that is sent piece by piece, as server-sent events (WHATWG HTML, section 9.2). It begins with
/// the first piece, so that what goes wrong before is an ordinary response. Nothing is sent after its end, also where
/// work that was given up still goes on.
///
/// Safe for use by several threads.
final class StreamedBody {
    /// How often a client that is told nothing is looked for.
    private static final Duration SILENCE = Duration.ofSeconds(1);

    private static final String ATTRIBUTE = "footnote.stream";
    private static final String NOTHING = ": still here\n\n";

    private final Context context;
    private final Function<ProblemJson, String> failure;
    private @Nullable OutputStream out;
    private boolean isGone;
    private long spoke;

    /// A body through which what goes wrong with the request is told from its first piece on.
    ///
    /// @param failure how that is told
    StreamedBody(Context context, Function<ProblemJson, String> failure) {
        this.context = context;
        this.failure = failure;
        context.attribute(ATTRIBUTE, this);
    }

    /// The body that has begun to answer a request; empty where none has.
    static Optional<StreamedBody> begun(Context context) {
        StreamedBody body = context.attribute(ATTRIBUTE);
        return Optional.ofNullable(body).filter(StreamedBody::beganOrNeverWill);
    }

    /// A request that goes wrong before the first piece is told so by an ordinary response, into which work that was
    /// given up must not write.
    private synchronized boolean beganOrNeverWill() {
        isGone = isGone || out == null;
        return out != null;
    }

    /// Whether somebody still reads. A client that has hung up is noticed by writing to it.
    synchronized boolean isRead() {
        if (out != null && System.nanoTime() - spoke > SILENCE.toNanos()) {
            send(NOTHING);
        }
        return !isGone;
    }

    /// Sends a piece.
    ///
    /// @return whether somebody still reads
    synchronized boolean send(String text) {
        if (isGone) {
            return false;
        }
        try {
            OutputStream to = opened();
            to.write(text.getBytes(StandardCharsets.UTF_8));
            to.flush();
            spoke = System.nanoTime();
        } catch (IOException _) {
            isGone = true;
        }
        return !isGone;
    }

    /// Ends with what went wrong.
    synchronized void fail(ProblemJson problem) {
        send(failure.apply(problem));
        end();
    }

    synchronized void end() {
        isGone = true;
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
}
