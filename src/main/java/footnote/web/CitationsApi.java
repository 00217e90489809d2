package footnote.web;

import footnote.ask.CitationService;
import footnote.ask.CitationService.Cited;
import footnote.conversation.Question;
import footnote.document.DocumentId;
import footnote.document.Span;
import footnote.document.Version;
import footnote.passage.Quotation;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Citations over REST: `POST /api/v1/citations/verify` checks those that anybody brings, of an answer from here or
/// from elsewhere, and gives a [footnote.ask.CitationChecksJson].
final class CitationsApi {
    private static final String CITATIONS = "citations";
    private static final String EXAMPLE =
            "{\"citations\": [{\"document\": \"…\", \"version\": \"sha256:…\", \"start\": 0, \"end\": 9, \"quote\": \"…\"}]}";
    private static final Set<String> FIELDS = Set.of("document", "version", "start", "end", "quote", "sentence");

    /// The most that one request may bring.
    private static final int MOST = 50;

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
        JsonNode body = json.readObject(context, EXAMPLE);
        RequestField.allowOnly(Set.of(CITATIONS), body, "", "'citations' alone.");
        List<RequestField> brought =
                RequestField.required(CITATIONS, body, EXAMPLE).each(MOST);
        var cited = new ArrayList<Cited>();
        for (RequestField each : brought) {
            cited.add(cited(each));
        }
        json.of(service.check(cited)).send(context, 200);
    }

    private static Cited cited(RequestField field) {
        field.requireObject(EXAMPLE);
        RequestField.allowOnly(
                FIELDS,
                field.value(),
                field.name() + ".",
                "'document', 'version', 'start', 'end', 'quote', and 'sentence' for what rests on it.");
        RequestField start = field.member("start");
        RequestField end = field.member("end");
        int from = start.requiredNumber();
        int to = end.requiredNumber();
        if (to <= from) {
            throw new RequestException(
                    ProblemType.CONTRADICTORY_REQUEST,
                    "The field '" + end.name() + "' is " + to + ", which is not after 'start', " + from
                            + ": both are UTF-16 offsets, the end exclusive.");
        }
        var quotation = new Quotation(
                document(field),
                version(field),
                new Span(from, to),
                field.member("quote").required().text());
        return new Cited(quotation, sentence(field.member("sentence")));
    }

    private static DocumentId document(RequestField field) {
        RequestField id = field.member("document").required();
        try {
            return new DocumentId(id.text());
        } catch (IllegalArgumentException _) {
            throw RequestField.invalid("The field '" + id.name()
                    + "' is no document id, which has letters, digits and single hyphens alone.");
        }
    }

    private static Version version(RequestField field) {
        RequestField version = field.member("version").required();
        return RequestedDocument.version(version.text())
                .orElseThrow(() -> RequestField.invalid("The field '" + version.name()
                        + "' is no version: write sha256: and 64 lower-case hexadecimal digits."));
    }

    private static Optional<String> sentence(RequestField field) {
        if (field.isAbsent()) {
            return Optional.empty();
        }
        String text = field.text();
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)
                || text.codePoints().count() > Question.LONGEST) {
            throw RequestField.invalid(
                    "The field '" + field.name() + "' has no words, or more than " + Question.LONGEST + " characters.");
        }
        return Optional.of(text);
    }
}
