package footnote.eval;

import java.util.List;
import java.util.Locale;

/// A figure over the questions of two runs that count for it in both.
///
/// @param questions how many, at least one
/// @param before and now are shares, 0 to 1
/// @param difference of now from before
record FigureChange(Figure figure, int questions, double before, double now, PairedDifference difference) {
    /// @param changes of questions that count for the figure, at least one
    static FigureChange of(Figure figure, List<QuestionChange> changes) {
        double[] before =
                each(figure, changes.stream().map(QuestionChange::before).toList());
        double[] now = each(figure, changes.stream().map(QuestionChange::now).toList());
        return new FigureChange(figure, changes.size(), mean(before), mean(now), PairedDifference.of(before, now));
    }

    /// The difference with its interval, as `+0.012 (-0.024 to +0.048)`.
    String told() {
        return String.format(
                Locale.ROOT, "%+.3f (%+.3f to %+.3f)", difference.mean(), difference.low(), difference.high());
    }

    private static double[] each(Figure figure, List<RunQuestion> questions) {
        return questions.stream()
                .mapToDouble(question -> question.figures().getOrDefault(figure, false) ? 1 : 0)
                .toArray();
    }

    private static double mean(double[] shares) {
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        return sum / shares.length;
    }
}
