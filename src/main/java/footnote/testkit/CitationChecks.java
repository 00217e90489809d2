package footnote.testkit;

import footnote.passage.Quotation;
import java.util.Optional;

/// Whether what an answer shows is what the documents say.
final class CitationChecks {
    private CitationChecks() {}

    /// What is wrong with the first citation that is not exact; empty where all are.
    static Optional<String> exact(GivenAnswer answer) {
        return answer.citations().stream()
                .filter(cited -> !cited.isExact())
                .map(CitationChecks::inexact)
                .findFirst();
    }

    private static String inexact(CitedText cited) {
        Quotation quotation = cited.citation().quotation();
        String place = "characters %d to %d of %s"
                .formatted(quotation.span().start(), quotation.span().end(), quotation.document());
        return cited.stored() == null
                ? "Expected %s to be quoted exactly, but the cited version has no such place.".formatted(place)
                : "Expected %s to be quoted exactly, but '%s' is quoted where it says '%s'."
                        .formatted(place, quotation.text(), cited.stored());
    }
}
