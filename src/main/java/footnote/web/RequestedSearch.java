package footnote.web;

import footnote.ask.SearchService;
import footnote.index.PassageFilter;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// What somebody looks for, as `{"query": "…"}`. The field `filters` narrows it to some documents
/// ([RequestedFilters]), and `limit` says how many passages are wanted.
public record RequestedSearch(String query, PassageFilter filter, int limit) {
    static final String EXAMPLE = "{\"query\": \"…\"}";

    private static final String QUERY = "query";
    private static final String LIMIT = "limit";
    private static final Set<String> FIELDS = Set.of(QUERY, LIMIT, "filters");

    /// Reads it from an object.
    ///
    /// @param most the most passages that one search gives
    /// @throws RequestException when it has another shape
    /// @throws footnote.ask.InvalidFilterException when a filter cannot be used
    public static RequestedSearch of(JsonNode body, int most) {
        RequestField.allowOnly(
                FIELDS, body, "", "'query', 'limit', and 'filters' where only some documents are searched.");
        return new RequestedSearch(
                RequestField.required(QUERY, body, EXAMPLE).text(),
                RequestedFilters.of(body),
                new RequestField(LIMIT, body.path(LIMIT)).wholeNumber(1, most).orElse(SearchService.USUAL));
    }
}
