package footnote.evidence;

import footnote.index.ScoredPassage;
import footnote.passage.Passage;
import footnote.passage.Quotation;
import footnote.passage.Sentence;
import java.util.LinkedHashMap;
import java.util.List;

/// A sentence that might answer, in its surroundings.
///
/// @param passage that it was found in
/// @param retrieval the passage's score as a share of the best passage's, 0 to 1
/// @param meaning how near the passage's meaning is to the question's, −1 to 1; 0 where that is not known
public record Candidate(Passage passage, Sentence sentence, double retrieval, double meaning) {
    /// The sentence as a quotation.
    public Quotation quotation() {
        return passage.quotation(sentence);
    }

    /// Every sentence of the passages, each once, with the best passage that has it.
    ///
    /// @param passages best first
    public static List<Candidate> of(List<ScoredPassage> passages) {
        var candidates = new LinkedHashMap<Quotation, Candidate>();
        double best = passages.isEmpty() ? 0 : passages.getFirst().score();
        for (ScoredPassage found : passages) {
            double share = best > 0 ? found.score() / best : 0;
            for (Sentence sentence : found.passage().sentences()) {
                var candidate = new Candidate(found.passage(), sentence, share, found.meaning());
                candidates.putIfAbsent(candidate.quotation(), candidate);
            }
        }
        return List.copyOf(candidates.values());
    }
}
