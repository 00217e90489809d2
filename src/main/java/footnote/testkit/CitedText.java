package footnote.testkit;

import footnote.answer.Citation;
import footnote.index.IndexSnapshot;
import footnote.passage.Quotation;
import org.jspecify.annotations.Nullable;

/// A citation beside the text of its place, which is read from the stored text of the version that it names; that
/// text is held to its SHA-256 whenever it is read.
///
/// @param stored the text between start and end of the citation; null where the document is not there, has changed,
///     or is shorter
public record CitedText(Citation citation, @Nullable String stored) {
    static CitedText of(Citation citation, IndexSnapshot snapshot) {
        Quotation quotation = citation.quotation();
        return new CitedText(
                citation,
                snapshot.document(quotation.document())
                        .filter(document -> document.version().equals(quotation.version()))
                        .map(document -> snapshot.text(document.version()))
                        .filter(quotation.span()::fits)
                        .map(quotation.span()::of)
                        .orElse(null));
    }

    /// Whether the quotation is the text of its place, to the character.
    public boolean isExact() {
        return citation.quotation().text().equals(stored);
    }

    /// As `[1] lido, characters 0 to 31, said by Ann Reed: The lido reopens on 3 May.`
    @Override
    public String toString() {
        Quotation quotation = citation.quotation();
        return "[%d] %s, characters %d to %d%s: %s"
                .formatted(
                        citation.number(),
                        quotation.document(),
                        quotation.span().start(),
                        quotation.span().end(),
                        citation.speaker() == null
                                ? ""
                                : ", said by " + citation.speaker().name(),
                        quotation.text());
    }
}
