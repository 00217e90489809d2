package footnote.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/// Makes HTML of pages, with the templates that the build compiled. Safe for use by several threads.
final class HtmlBodies {
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, HtmlBodies.class.getPackageName());

    private final Appearance appearance;

    HtmlBodies(Appearance appearance) {
        this.appearance = appearance;
    }

    Body of(Page page) {
        var html = new StringOutput();
        templates.render(page.template(), Map.of("page", page, "site", appearance), html);
        return new Body("text/html; charset=utf-8", html.toString());
    }
}
