package footnote.web;

import footnote.document.ResourceLines;
import io.javalin.config.RoutesConfig;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The description of the REST interface: `GET /openapi.json` for programs (OpenAPI 3.1), and `GET /api` the same as a
/// page. It is the resource `openapi.yaml` beside this class.
public final class OpenApi {
    private static final String JSON = "/openapi.json";
    private static final String PAGE = "/api";

    private final Body json;
    private final Body page;

    OpenApi(JsonBodies json, HtmlBodies html) {
        JsonNode document = document();
        this.json = json.of(document);
        this.page = html.of(ApiPage.of(document));
    }

    /// The whole description.
    public static JsonNode document() {
        return YAMLMapper.shared().readTree(ResourceLines.text(OpenApi.class, "openapi.yaml"));
    }

    void addTo(RoutesConfig routes) {
        routes.get(JSON, context -> json.send(context, 200), Open.TO_ANYBODY);
        routes.get(PAGE, context -> page.send(context, 200), Open.TO_ANYBODY);
    }
}
