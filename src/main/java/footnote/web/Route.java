package footnote.web;

import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import java.util.Objects;
import org.eclipse.jetty.server.Request;

/// The route that a request took, such as `/documents/{id}`, of which there are few, where its own path may hold
/// anything.
final class Route {
    private static final String ATTRIBUTE = "footnote.route";
    private static final String NONE = "none";

    private Route() {}

    /// Finds it out, also where the gate turned the caller away, and notes it for [#of(Request)].
    static String of(Context context) {
        Endpoint matched = context.endpoints().matchedHttpEndpoint();
        String route = matched == null ? NONE : matched.path;
        context.attribute(ATTRIBUTE, route);
        return route;
    }

    /// What was noted; `none` for what never came to a route.
    static String of(Request request) {
        return Objects.requireNonNullElse(request.getAttribute(ATTRIBUTE), NONE).toString();
    }
}
