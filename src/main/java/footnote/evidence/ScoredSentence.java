package footnote.evidence;

import java.util.Comparator;

/// A candidate with the score that it was given.
///
/// @param score larger is likelier to answer; comparable within one question only
public record ScoredSentence(Candidate candidate, double score) {
    /// Equals by document id, then by place in the text.
    static final Comparator<ScoredSentence> BEST_FIRST = Comparator.comparingDouble(ScoredSentence::score)
            .reversed()
            .thenComparing(scored -> scored.candidate().passage().document())
            .thenComparing(scored -> scored.candidate().sentence().span());
}
