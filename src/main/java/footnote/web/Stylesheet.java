package footnote.web;

import footnote.document.ResourceLines;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/// The one style sheet, which is a resource beside this class.
final class Stylesheet {
    private final Body css = new Body("text/css; charset=utf-8", ResourceLines.text(Stylesheet.class, "style.css"));

    void addTo(RoutesConfig routes) {
        routes.get("/style.css", this::send, Open.TO_ANYBODY);
    }

    private void send(Context context) {
        css.send(context.header("Cache-Control", "max-age=3600"), 200);
    }
}
