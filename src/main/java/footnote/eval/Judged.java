package footnote.eval;

import java.util.Comparator;
import java.util.List;

/// A score beside what it should tell.
record Judged(boolean positive, double score) {
    /// How likely a positive one has a higher score than a negative one, equals counting half: the area under
    /// the receiver operating characteristic (Hanley and McNeil, 1982). Not a number where one of the two kinds
    /// is missing.
    static double auroc(List<Judged> all) {
        List<Judged> sorted =
                all.stream().sorted(Comparator.comparingDouble(Judged::score)).toList();
        long positives = all.stream().filter(Judged::positive).count();
        double below = 0;
        int from = 0;
        long negativesBefore = 0;
        while (from < sorted.size()) {
            int to = from;
            long negatives = 0;
            while (to < sorted.size()
                    && Double.compare(sorted.get(to).score(), sorted.get(from).score()) == 0) {
                negatives += sorted.get(to).positive() ? 0 : 1;
                to++;
            }
            below += (to - from - negatives) * (negativesBefore + negatives / 2.0);
            negativesBefore += negatives;
            from = to;
        }
        return below / positives / (all.size() - positives);
    }

    /// The mean over both kinds of the share that lies on the right side of 0. Not a number where one is
    /// missing.
    static double balancedAccuracy(List<Judged> all) {
        double right = 0;
        for (boolean kind : List.of(true, false)) {
            List<Judged> own =
                    all.stream().filter(judged -> judged.positive() == kind).toList();
            right += (double) own.stream()
                            .filter(judged -> judged.score() > 0 == kind)
                            .count()
                    / own.size();
        }
        return right / 2;
    }
}
