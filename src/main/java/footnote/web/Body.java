package footnote.web;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;

/// The body of a response.
///
/// @param mediaType as the header `Content-Type` has it
record Body(String mediaType, String text) {
    /// The text in UTF-8. A lone surrogate, which no encoding can express, becomes a question mark.
    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    void send(Context context, int status) {
        context.status(status).contentType(mediaType).result(bytes());
    }
}
