package footnote.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The one style sheet, which is a resource beside this class.
final class Stylesheet {
    private final Body css;

    Stylesheet() {
        try (InputStream in = Stylesheet.class.getResourceAsStream("style.css")) {
            if (in == null) {
                throw new IllegalStateException(
                        "the resource style.css is missing beside " + Stylesheet.class.getName());
            }
            this.css = new Body("text/css; charset=utf-8", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void addTo(RoutesConfig routes) {
        routes.get("/style.css", this::send).head("/style.css", this::send);
    }

    private void send(Context context) {
        css.send(context.header("Cache-Control", "max-age=3600"), 200);
    }
}
