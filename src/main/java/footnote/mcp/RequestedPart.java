package footnote.mcp;

import footnote.document.Provenance;
import footnote.document.Version;
import footnote.index.IndexSnapshot;
import footnote.web.RequestException;
import footnote.web.RequestField;
import footnote.web.RequestedDocument;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Which part of a document is wanted: `{"document": "…"}` for its beginning, `version` for a text that is not the
/// current one, `start` and `end` for another place.
record RequestedPart(RequestField document, RequestField version, int start, OptionalInt end) {
    /// The most that is given at once, in UTF-16 units.
    static final int LONGEST = 20_000;

    private static final Set<String> FIELDS = Set.of("document", "version", "start", "end");

    /// Reads it from an object.
    ///
    /// @throws RequestException when it has another shape
    static RequestedPart of(JsonNode arguments) {
        RequestField.allowOnly(FIELDS, arguments, "", "'document', 'version', 'start' and 'end'.");
        return new RequestedPart(
                RequestField.required("document", arguments, "{\"document\": \"…\"}"),
                new RequestField("version", arguments.path("version")),
                number("start", arguments).orElse(0),
                number("end", arguments));
    }

    private static OptionalInt number(String name, JsonNode arguments) {
        return new RequestField(name, arguments.path(name)).wholeNumber(0, Integer.MAX_VALUE);
    }

    /// Reads the part.
    ///
    /// @throws RequestException when there is no such document, version or place
    DocumentPartJson read(IndexSnapshot snapshot) {
        var requested = RequestedDocument.named(document.text(), snapshot);
        Version read = version.isAbsent()
                ? requested.document().version()
                : RequestedDocument.version(version.text())
                        .orElseThrow(() -> RequestField.invalid("The field 'version' is no version:"
                                + " write sha256: and 64 lower-case hexadecimal digits."));
        String text = requested
                .text(read)
                .orElseThrow(() -> RequestField.invalid(
                        "The text of this version is not kept:" + " leave 'version' out to read the current one."));
        int from = start;
        int to = (int) Math.min(Math.min(end.orElse(Integer.MAX_VALUE), (long) start + LONGEST), text.length());
        if (from > to || (from == to && !text.isEmpty())) {
            throw RequestField.invalid("There is no text from 'start', %d, to 'end', %s: the text has %d characters."
                    .formatted(start, end.isPresent() ? Integer.toString(end.getAsInt()) : "its end", text.length()));
        }
        return part(requested, read, text, whole(text, from), whole(text, to));
    }

    private static DocumentPartJson part(RequestedDocument requested, Version version, String text, int from, int to) {
        Provenance provenance = requested.document().provenance();
        return new DocumentPartJson(
                requested.document().id().value(),
                version.toString(),
                requested.document().path(),
                provenance.title(),
                provenance.publisher(),
                Optional.ofNullable(provenance.date()).map(Objects::toString).orElse(null),
                from,
                to,
                text.length(),
                to < text.length() ? to : null,
                text.substring(from, to));
    }

    /// A place that cuts no character in two: the one given, or the one before.
    private static int whole(String text, int place) {
        boolean cuts = place > 0
                && place < text.length()
                && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
        return cuts ? place - 1 : place;
    }
}
