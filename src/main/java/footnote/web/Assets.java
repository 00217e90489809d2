package footnote.web;

import footnote.document.ResourceLines;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/// What pages load: one style sheet, made of govuk-frontend's part and ours, one script, and the icon. A browser keeps
/// them for an hour, and asks then whether they have changed.
final class Assets {
    private final Body css;
    private final Body script = new Body("text/javascript; charset=utf-8", ResourceLines.text(Assets.class, "page.js"));

    private final Body icon = new Body("image/svg+xml", ResourceLines.text(Assets.class, "icon.svg"));

    Assets(Accent accent) {
        this.css = new Body(
                "text/css; charset=utf-8",
                GovukStyles.used() + ":root{--accent:" + accent.value() + "}\n"
                        + ResourceLines.text(Assets.class, "style.css"));
    }

    void addTo(RoutesConfig routes) {
        add("/style.css", css, routes);
        add("/page.js", script, routes);
        add("/icon.svg", icon, routes);
    }

    private static void add(String path, Body body, RoutesConfig routes) {
        routes.get(path, context -> send(body, context), Open.TO_ANYBODY);
    }

    private static void send(Body body, Context context) {
        body.send(context.header("Cache-Control", "max-age=3600"), 200);
    }
}
