package footnote.verify;

import footnote.document.Span;
import footnote.index.IndexSnapshot;
import footnote.index.IndexedDocument;
import footnote.passage.Quotation;
import footnote.verify.Verdict.Exact;
import footnote.verify.Verdict.Reason;
import footnote.verify.Verdict.Rejected;
import java.util.Optional;

/// Checks that `canonicalText.substring(start, end).equals(quote)` holds for the version that a quotation names, that
/// this is the document's current version, and that the place is not page furniture.
///
/// Stateless and safe for use by several threads.
public final class CitationVerifier {
    /// Checks one quotation against the texts of a snapshot.
    ///
    /// @throws footnote.index.IndexException when the stored text cannot be read or was tampered with
    public Verdict verify(Quotation quotation, IndexSnapshot index) {
        Optional<IndexedDocument> found = index.document(quotation.document());
        if (found.isEmpty()) {
            return rejected(quotation, Reason.UNKNOWN_DOCUMENT, "is not in the index");
        }
        IndexedDocument document = found.get();
        if (!document.version().equals(quotation.version())) {
            return rejected(quotation, Reason.STALE_VERSION, "has changed since it was quoted");
        }
        String text = index.text(quotation.version());
        Span span = quotation.span();
        if (!span.fits(text)) {
            return rejected(quotation, Reason.OUTSIDE_THE_TEXT, "is shorter than the quoted place");
        }
        if (!span.of(text).equals(quotation.text())) {
            return rejected(quotation, Reason.OTHER_TEXT, "says something else at the quoted place");
        }
        boolean onFurniture = document.furniture().stream()
                .anyMatch(furniture -> furniture.start() < span.end() && span.start() < furniture.end());
        return onFurniture
                ? rejected(
                        quotation, Reason.PAGE_FURNITURE, "has an advert or other page furniture at the quoted place")
                : new Exact();
    }

    private static Rejected rejected(Quotation quotation, Reason reason, String what) {
        return new Rejected(reason, "The document " + quotation.document() + " " + what + ".");
    }
}
