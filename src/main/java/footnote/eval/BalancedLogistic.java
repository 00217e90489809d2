package footnote.eval;

import java.util.Arrays;
import java.util.List;

/// A logistic regression in which both kinds weigh the same, fitted by gradient descent on features brought to
/// one scale; for a handful of features and some thousand rows.
///
/// @param weights the last is the bias
@SuppressWarnings("ArrayRecordComponent") // compared with nothing
record BalancedLogistic(double[] weights) {
    private static final int STEPS = 2_000;
    private static final double RATE = 0.5;
    private static final double PENALTY = 1e-3;

    /// @param features of a row
    record Row(double[] features, boolean positive) {}

    /// @param rows at least one of each kind
    static BalancedLogistic fit(List<Row> rows) {
        int count = rows.getFirst().features().length;
        double[] mean = new double[count];
        double[] scale = new double[count];
        for (int i = 0; i < count; i++) {
            int feature = i;
            mean[i] = rows.stream()
                    .mapToDouble(row -> row.features()[feature])
                    .average()
                    .orElseThrow();
            double center = mean[i];
            double variance = rows.stream()
                    .mapToDouble(row -> Math.pow(row.features()[feature] - center, 2))
                    .average()
                    .orElseThrow();
            scale[i] = variance == 0 ? 1 : Math.sqrt(variance);
        }
        List<Row> scaled = rows.stream()
                .map(row -> new Row(scaled(row.features(), mean, scale), row.positive()))
                .toList();
        double[] weights = descended(scaled, count);
        for (int i = 0; i < count; i++) {
            weights[i] /= scale[i];
            weights[count] -= weights[i] * mean[i];
        }
        return new BalancedLogistic(weights);
    }

    private static double[] scaled(double[] features, double[] mean, double[] scale) {
        double[] scaled = new double[features.length];
        Arrays.setAll(scaled, i -> (features[i] - mean[i]) / scale[i]);
        return scaled;
    }

    private static double[] descended(List<Row> rows, int count) {
        long positives = rows.stream().filter(Row::positive).count();
        double[] weights = new double[count + 1];
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[count + 1];
            for (Row row : rows) {
                double share = row.positive() ? 0.5 / positives : 0.5 / (rows.size() - positives);
                double missed =
                        (1 / (1 + Math.exp(-score(weights, row.features()))) - (row.positive() ? 1 : 0)) * share;
                for (int i = 0; i < count; i++) {
                    gradient[i] += missed * row.features()[i];
                }
                gradient[count] += missed;
            }
            for (int i = 0; i <= count; i++) {
                weights[i] -= RATE * (gradient[i] + (i < count ? PENALTY * weights[i] : 0));
            }
        }
        return weights;
    }

    /// Above 0 where positive is likelier.
    double score(double[] features) {
        return score(weights, features);
    }

    private static double score(double[] weights, double[] features) {
        double sum = weights[features.length];
        for (int i = 0; i < features.length; i++) {
            sum += weights[i] * features[i];
        }
        return sum;
    }
}
