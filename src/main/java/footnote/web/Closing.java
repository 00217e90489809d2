package footnote.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Set;

/// Turns requests away from a server that is about to stop, so that a proxy takes them elsewhere. What is open to
/// anybody, such as its health, is told until the end.
final class Closing implements Handler {
    private static final String RETRY_SECONDS = "5";

    private final OpenRequests requests;

    Closing(OpenRequests requests) {
        this.requests = requests;
    }

    @Override
    public void handle(Context context) {
        if (requests.areEnding() && !context.routeRoles().equals(Set.of(Open.TO_ANYBODY))) {
            throw turnedAway(context);
        }
    }

    /// What is told to whom the server does not answer any more.
    static RequestException turnedAway(Context context) {
        context.header("Retry-After", RETRY_SECONDS).header("Connection", "close");
        return new RequestException(
                ProblemType.STOPPING, "The service is being stopped: try again in " + RETRY_SECONDS + " seconds.");
    }
}
