package footnote.web;

import io.javalin.http.Context;
import java.util.UUID;
import java.util.regex.Pattern;

/// The name of one request, by which its client and the log speak of it: the header `X-Request-Id`.
///
/// @param value the client's own, or a new one where it sent none that can stand in a log
record RequestId(String value) {
    private static final String HEADER = "X-Request-Id";
    private static final Pattern SOUND = Pattern.compile("[\\w.+=/-]{1,128}");

    static RequestId of(Context context) {
        String sent = context.header(HEADER);
        return new RequestId(
                sent != null && SOUND.matcher(sent).matches()
                        ? sent
                        : UUID.randomUUID().toString());
    }

    /// Tells the client.
    void send(Context context) {
        context.header(HEADER, value);
    }
}
