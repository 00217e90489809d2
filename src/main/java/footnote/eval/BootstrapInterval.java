package footnote.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/// A figure with a 95 % interval by the bootstrap over groups (Efron, 1979): questions about the same document
/// hang together, so whole documents are drawn anew with replacement. From a fixed seed, so that the same
/// figures give the same interval.
///
/// @param value the figure over all groups
public record BootstrapInterval(double value, double low, double high) {
    private static final int RESAMPLES = 1_000;
    private static final long SEED = 20_260_101;
    private static final double TAIL = 0.025;

    /// @param groups none of them empty
    /// @param figure not a number where a sample has none, which is then left out
    static <T> BootstrapInterval of(Collection<List<T>> groups, ToDoubleFunction<List<T>> figure) {
        List<List<T>> all = List.copyOf(groups);
        var random = new SplittableRandom(SEED);
        double[] figures = new double[RESAMPLES];
        Arrays.setAll(figures, _ -> figure.applyAsDouble(resampled(all, random)));
        double[] told = Arrays.stream(figures)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        double value = figure.applyAsDouble(all.stream().flatMap(List::stream).toList());
        int cut = (int) (told.length * TAIL);
        return told.length == 0
                ? new BootstrapInterval(value, Double.NaN, Double.NaN)
                : new BootstrapInterval(value, told[cut], told[told.length - 1 - cut]);
    }

    /// The mean of values.
    static BootstrapInterval ofMean(Collection<List<Double>> groups) {
        return of(
                groups,
                values -> values.stream().mapToDouble(value -> value).average().orElse(Double.NaN));
    }

    private static <T> List<T> resampled(List<List<T>> groups, SplittableRandom random) {
        var sample = new ArrayList<T>();
        for (int i = 0; i < groups.size(); i++) {
            sample.addAll(groups.get(random.nextInt(groups.size())));
        }
        return sample;
    }

    /// As `.712 (.654 to .764)`.
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f (%.3f to %.3f)", value, low, high);
    }
}
