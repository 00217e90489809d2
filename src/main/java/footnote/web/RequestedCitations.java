package footnote.web;

import footnote.ask.CitationService.Cited;
import footnote.conversation.Question;
import footnote.document.DocumentId;
import footnote.document.Span;
import footnote.document.Version;
import footnote.passage.Quotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Citations that somebody brings to be checked, each as its document, its version, its place, its quote, and where it
/// is to be checked too the sentence that rests on it.
public final class RequestedCitations {
    static final String EXAMPLE =
            "{\"citations\": [{\"document\": \"…\", \"version\": \"sha256:…\", \"start\": 0, \"end\": 9, \"quote\": \"…\"}]}";

    private static final String CITATIONS = "citations";
    private static final Set<String> FIELDS = Set.of("document", "version", "start", "end", "quote", "sentence");

    /// The most that one request may bring.
    private static final int MOST = 50;

    private RequestedCitations() {}

    /// Reads them from an object, in their order.
    ///
    /// @throws RequestException when it has another shape
    public static List<Cited> of(JsonNode body) {
        RequestField.allowOnly(Set.of(CITATIONS), body, "", "'citations' alone.");
        return RequestField.required(CITATIONS, body, EXAMPLE).each(MOST).stream()
                .map(RequestedCitations::cited)
                .toList();
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
