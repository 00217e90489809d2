package footnote.web;

import footnote.ask.SearchService;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Passages over REST: `POST /api/v1/search` with `{"query": "…"}` gives a [footnote.ask.SearchJson]. The field
/// `filters` narrows it to some documents ([RequestedFilters]), and `limit` says how many passages are wanted.
final class SearchApi {
    private static final String QUERY = "query";
    private static final String LIMIT = "limit";
    private static final String EXAMPLE = "{\"query\": \"…\"}";
    private static final Set<String> FIELDS = Set.of(QUERY, LIMIT, "filters");

    private final SearchService service;
    private final JsonBodies json;

    SearchApi(SearchService service, JsonBodies json) {
        this.service = service;
        this.json = json;
    }

    void addTo(RoutesConfig routes) {
        routes.post("/api/v1/search", this::search, Scope.SEARCH);
    }

    private void search(Context context) {
        JsonNode body = json.readObject(context, EXAMPLE);
        RequestField.allowOnly(
                FIELDS, body, "", "'query', 'limit', and 'filters' where only some documents are searched.");
        String query = RequestField.required(QUERY, body, EXAMPLE).text();
        int limit = new RequestField(LIMIT, body.path(LIMIT))
                .wholeNumber(1, service.most())
                .orElse(SearchService.USUAL);
        json.of(service.search(query, RequestedFilters.of(body), limit)).send(context, 200);
    }
}
