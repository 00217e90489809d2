package footnote.evidence;

import java.util.Comparator;
import java.util.List;

/// In what order candidates are worth reading: by how well they were found, how near they lie to the time
/// asked about,
/// and whether they are said by those whose view is asked for.
record ReadingOrder(TimeReader times, ViewFit view) {
    /// What the time counts beside how well a candidate was found.
    private static final double TIME = 0.7;

    /// What it counts that the right ones say it.
    private static final double VIEW = 0.5;

    /// The candidates, those most worth reading first; as they are where neither a time nor a view is asked for.
    List<Candidate> of(List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> new Ordered(candidate, worth(candidate)))
                .sorted(Comparator.comparingDouble(Ordered::worth).reversed())
                .map(Ordered::candidate)
                .toList();
    }

    private double worth(Candidate candidate) {
        return candidate.retrieval() + TIME * times.nearness(candidate) + VIEW * Math.max(0, view.of(candidate));
    }

    private record Ordered(Candidate candidate, double worth) {}
}
