package footnote.retrieve;

import footnote.index.PassageHit;
import footnote.index.ScoredPassage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// How passages were found.
///
/// @param passages in the order in which they are read, best first
public record RetrievalTrace(Retrieved.Mode mode, List<PassageTrace> passages) {
    public RetrievalTrace {
        passages = List.copyOf(passages);
    }

    /// One passage.
    ///
    /// @param rank its place among all, from 1
    /// @param byWords its place in the search by words, scored by BM25; empty where that did not find it
    /// @param byMeaning its place in the search by meaning, scored by the cosine; empty where that did not
    ///     find it
    public record PassageTrace(int rank, ScoredPassage found, Optional<Place> byWords, Optional<Place> byMeaning) {}

    /// A place in the list of one search.
    ///
    /// @param rank from 1
    /// @param score as that search gave it
    public record Place(int rank, double score) {}

    static RetrievalTrace of(Retrieved retrieved) {
        Map<Integer, Place> byWords = places(retrieved.searches().byWords());
        Map<Integer, Place> byMeaning = places(retrieved.searches().byMeaning());
        return new RetrievalTrace(
                retrieved.mode(),
                IntStream.range(0, retrieved.passages().size())
                        .mapToObj(i -> {
                            int number = retrieved.searches().chosen().get(i).number();
                            return new PassageTrace(
                                    i + 1,
                                    retrieved.passages().get(i),
                                    Optional.ofNullable(byWords.get(number)),
                                    Optional.ofNullable(byMeaning.get(number)));
                        })
                        .toList());
    }

    private static Map<Integer, Place> places(List<PassageHit> hits) {
        var places = new HashMap<Integer, Place>();
        for (PassageHit hit : hits) {
            places.put(hit.number(), new Place(places.size() + 1, hit.score()));
        }
        return places;
    }
}
