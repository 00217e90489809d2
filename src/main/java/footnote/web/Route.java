package footnote.web;

import io.javalin.http.Context;
import java.util.Objects;
import org.eclipse.jetty.server.Request;

/// The route that a request took, such as `/documents/{id}`, of which there are few, where its own path may hold
/// anything.
final class Route {
    private static final String ATTRIBUTE = "footnote.route";
    private static final String NONE = "none";

    private Route() {}

    /// Finds it out, and notes it for [#of(Request)].
    static String of(Context context) {
        String route = context.endpoints().list().stream()
                .filter(endpoint -> endpoint.method.isHttpMethod())
                .map(endpoint -> endpoint.path)
                .findFirst()
                .orElse(NONE);
        context.attribute(ATTRIBUTE, route);
        return route;
    }

    /// What was noted; `none` for what never came to a route.
    static String of(Request request) {
        return Objects.requireNonNullElse(request.getAttribute(ATTRIBUTE), NONE).toString();
    }
}
