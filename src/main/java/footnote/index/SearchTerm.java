package footnote.index;

import java.util.List;
import java.util.Map;

/// A term to search for.
///
/// @param term as [IndexSnapshot#terms] writes it
/// @param weight how much it counts beside others, above 0; 1 for a word of the question itself
public record SearchTerm(String term, double weight) {
    /// Terms that all count the same.
    public static List<SearchTerm> of(List<String> terms) {
        return terms.stream().map(term -> new SearchTerm(term, 1)).toList();
    }

    /// Terms with the weight of each, in the order of the map.
    public static List<SearchTerm> of(Map<String, Double> weights) {
        return weights.entrySet().stream()
                .map(entry -> new SearchTerm(entry.getKey(), entry.getValue()))
                .toList();
    }
}
