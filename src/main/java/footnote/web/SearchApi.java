package footnote.web;

import footnote.ask.SearchService;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/// Passages over REST: `POST /api/v1/search` with `{"query": "…"}` ([RequestedSearch]) gives a
/// [footnote.ask.SearchJson].
final class SearchApi {
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
        var search = RequestedSearch.of(json.readObject(context, RequestedSearch.EXAMPLE), service.most());
        json.of(service.search(search.query(), search.filter(), search.limit())).send(context, 200);
    }
}
