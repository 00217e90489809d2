package footnote.retrieve;

import footnote.index.IndexSnapshot;
import footnote.index.PassageHit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Adds up what two searches say of the same passages: a convex combination of their scores, each brought to
/// the range of 0 to 1 first (Bruch, Gai and Ingber, ACM TOIS 2023, who find it better than fusing ranks, as
/// we do).
///
/// A score by words is a share of the best one's. A cosine counts by how far it lies above that of the mean of
/// all passages, as a share of the best one's: cosines of a text model are never near 0.
final class Fusion {
    /// What the meaning counts; the words count for the rest. Chosen on the development questions of a set of
    /// regulations, none of which are measured on.
    private static final double MEANING = 0.45;

    private Fusion() {}

    /// All passages of both lists, best first; each list is best first, the first may be empty.
    ///
    /// @param query the question's vector
    static List<PassageHit> of(
            List<PassageHit> byWords, List<PassageHit> byMeaning, float[] query, IndexSnapshot index) {
        Map<Integer, Double> meaning = new TreeMap<>();
        byMeaning.forEach(hit -> meaning.put(hit.number(), hit.score()));
        Map<Integer, Double> words = new HashMap<>();
        byWords.forEach(hit -> words.put(hit.number(), hit.score()));
        int[] lacking = byWords.stream()
                .mapToInt(PassageHit::number)
                .filter(number -> !meaning.containsKey(number))
                .toArray();
        double[] cosines = index.similarities(query, lacking);
        for (int i = 0; i < lacking.length; i++) {
            meaning.put(lacking[i], cosines[i]);
        }
        double mostWords = byWords.isEmpty() ? 1 : byWords.getFirst().score();
        double mean = index.meanSimilarity(query);
        double above = (byMeaning.isEmpty() ? 1 : byMeaning.getFirst().score()) - mean;
        var fused = new ArrayList<PassageHit>();
        meaning.forEach((number, cosine) -> {
            double near = above <= 0 ? 0 : Math.clamp((cosine - mean) / above, 0, 1);
            double said = words.getOrDefault(number, 0.0) / mostWords;
            fused.add(new PassageHit(number, MEANING * near + (1 - MEANING) * said));
        });
        fused.sort(null);
        return fused;
    }
}
