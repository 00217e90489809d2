package footnote.web;

import footnote.ask.FilterField;
import footnote.ask.TypedFilter;
import footnote.index.PassageFilter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The filters of a question's body: `publisher`, `kind` and `document` are a string or a list of strings,
/// `from` and `to` are days. Each of them may be null or left out.
record RequestedFilters(JsonNode filters) {
    /// Reads the field `filters` of a body; without one, every document passes.
    ///
    /// @throws RequestException when it has another shape
    /// @throws footnote.ask.InvalidFilterException when a value cannot be used
    static PassageFilter of(JsonNode body) {
        var field = new RequestField("filters", body.path("filters"));
        if (field.isAbsent()) {
            return PassageFilter.ALL;
        }
        if (!field.value().isObject()) {
            throw RequestField.invalid("The field 'filters' is not a JSON object but "
                    + RequestField.typeOf(field.value()) + ": send {\"kind\": [\"news\"]}, for example.");
        }
        return new RequestedFilters(field.value()).read();
    }

    private PassageFilter read() {
        for (String name : filters.propertyNames()) {
            if (FilterField.named(name).isEmpty()) {
                throw RequestField.invalid("The filter '" + RequestException.shown(name)
                        + "' is unknown: send 'publisher', 'kind', 'document', 'from' or 'to'.");
            }
        }
        return new TypedFilter(
                        field(FilterField.PUBLISHER).texts(),
                        field(FilterField.KIND).texts(),
                        field(FilterField.DOCUMENT).texts(),
                        day(FilterField.FROM),
                        day(FilterField.TO))
                .read();
    }

    private @Nullable String day(FilterField name) {
        RequestField field = field(name);
        return field.isAbsent() ? null : field.text();
    }

    private RequestField field(FilterField name) {
        return new RequestField("filters." + name.label(), filters.path(name.label()));
    }
}
