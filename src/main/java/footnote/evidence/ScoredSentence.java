package footnote.evidence;

import footnote.passage.Quotation;
import java.util.Comparator;
import java.util.Optional;

/// A candidate with the score that it was given.
///
/// @param score larger is likelier to answer; comparable within one question only
/// @param answer the words in it that answer by themselves, as a model that reads saw them; empty where none did
public record ScoredSentence(Candidate candidate, double score, Optional<Quotation> answer) {
    /// Equals by document id, then by place in the text.
    static final Comparator<ScoredSentence> BEST_FIRST = Comparator.comparingDouble(ScoredSentence::score)
            .reversed()
            .thenComparing(scored -> scored.candidate().passage().document())
            .thenComparing(scored -> scored.candidate().sentence().span());
}
