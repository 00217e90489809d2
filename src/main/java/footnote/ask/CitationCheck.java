package footnote.ask;

import footnote.answer.Citation;
import footnote.index.IndexSnapshot;
import footnote.passage.Quotation;
import footnote.verify.CitationVerifier;
import footnote.verify.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Checks each place that one answer quotes, once. For one thread.
final class CitationCheck {
    private final CitationVerifier verifier;
    private final IndexSnapshot index;
    private final Set<Quotation> exact = new HashSet<>();

    CitationCheck(CitationVerifier verifier, IndexSnapshot index) {
        this.verifier = verifier;
        this.index = index;
    }

    /// @throws UnverifiedAnswerException when one does not hold against the stored text
    void require(List<Citation> citations) {
        for (Citation citation : citations) {
            Quotation quotation = citation.quotation();
            if (!exact.contains(quotation) && verifier.verify(quotation, index) instanceof Verdict.Rejected rejected) {
                throw new UnverifiedAnswerException(rejected.message());
            }
            exact.add(quotation);
        }
    }
}
