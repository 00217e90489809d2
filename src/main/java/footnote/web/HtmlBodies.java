package footnote.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/// Makes HTML of pages, with the templates that the build compiled. Safe for use by several threads.
final class HtmlBodies {
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, HtmlBodies.class.getPackageName());

    Body of(Page page) {
        var html = new StringOutput();
        templates.render(page.template(), page, html);
        return new Body("text/html; charset=utf-8", html.toString());
    }
}
