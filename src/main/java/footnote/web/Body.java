package footnote.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/// The body of a response.
///
/// @param mediaType as the header `Content-Type` has it
record Body(String mediaType, String text) {
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final Set<HandlerType> READ = Set.of(HandlerType.GET, HandlerType.HEAD);

    /// The text in UTF-8. A lone surrogate, which no encoding can express, becomes a question mark.
    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Sends it. What was asked for by its address alone has a tag, and is not sent to a client that has it.
    void send(Context context, int status) {
        byte[] bytes = bytes();
        boolean isRead = READ.contains(context.method());
        if (isRead && status == OK) {
            var tag = EntityTag.of(bytes);
            context.header("ETag", tag.value());
            if (tag.isKnownTo(context)) {
                context.status(NOT_MODIFIED);
                return;
            }
        }
        context.status(status).contentType(mediaType).result(bytes);
    }
}
