package footnote.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;

/// What is done to every request before it is served: its response gets its name and the security headers, and what
/// would
/// confuse the server is turned away.
final class RequestChecks implements Handler {
    @Override
    public void handle(Context context) {
        RequestId.of(context).send(context);
        for (SecurityHeader each : SecurityHeader.values()) {
            context.header(each.header(), each.value());
        }
        if (!context.method().isHttpMethod()) {
            // BEFORE and AFTER are names that Javalin has for steps like this one
            throw new NotFoundResponse();
        }
        MediaType.of(context).requireUtf8();
    }
}
