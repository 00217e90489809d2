package footnote.web;

import footnote.ask.CitationService;
import footnote.ask.CitationService.Cited;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;

/// Citations over REST: `POST /api/v1/citations/verify` checks those that anybody brings, of an answer from here or
/// from elsewhere, and gives a [footnote.ask.CitationChecksJson].
final class CitationsApi {
    private final CitationService service;
    private final JsonBodies json;

    CitationsApi(CitationService service, JsonBodies json) {
        this.service = service;
        this.json = json;
    }

    void addTo(RoutesConfig routes) {
        routes.post("/api/v1/citations/verify", this::check, Scope.SEARCH);
    }

    private void check(Context context) {
        List<Cited> cited = RequestedCitations.of(json.readObject(context, RequestedCitations.EXAMPLE));
        json.of(service.check(cited)).send(context, 200);
    }
}
