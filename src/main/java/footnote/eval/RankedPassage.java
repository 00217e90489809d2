package footnote.eval;

import java.util.Comparator;
import java.util.List;

/// A passage that a search found.
///
/// @param score larger is better
public record RankedPassage(String id, double score) {
    /// The order in which `trec_eval` reads a run, whatever the ranks in it say: by score, in single precision, and
    /// equals by id, the last in the alphabet first.
    static final Comparator<RankedPassage> BEST_FIRST = Comparator.comparingDouble(
                    (RankedPassage ranked) -> (float) ranked.score)
            .thenComparing(RankedPassage::id)
            .reversed();

    static List<RankedPassage> sorted(List<RankedPassage> passages) {
        return passages.stream().sorted(BEST_FIRST).toList();
    }
}
