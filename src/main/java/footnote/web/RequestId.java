package footnote.web;

import io.javalin.http.Context;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.MDC;

/// The name of one request, by which its client and the log speak of it: the header `X-Request-Id`.
///
/// @param value the client's own, or a new one where it sent none that can stand in a log
record RequestId(String value) {
    static final String HEADER = "X-Request-Id";

    /// What the log calls it.
    static final String FIELD = "request_id";

    private static final Pattern SOUND = Pattern.compile("[\\w.+=/-]{1,128}");

    static RequestId of(Context context) {
        String sent = context.header(HEADER);
        return new RequestId(
                sent != null && SOUND.matcher(sent).matches()
                        ? sent
                        : UUID.randomUUID().toString());
    }

    /// Tells the client, and has whatever is logged on this thread bear it from now on.
    void send(Context context) {
        MDC.put(FIELD, value);
        context.header(HEADER, value);
    }
}
