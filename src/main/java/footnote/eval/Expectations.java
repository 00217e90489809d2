package footnote.eval;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an evaluation has to come to, for a build to pass: every citation is exact, and
///
/// - where figures are given, these are kept to,
/// - where an earlier run is given, no question is wrong that was right in it,
/// - where neither is given, every question is right that is not marked as a known miss.
///
/// @param least shares that figures may not be under
/// @param most shares that figures may not be over
/// @param against null where there is no earlier run
public record Expectations(
        Map<Figure, Double> least,
        Map<Figure, Double> most,
        @Nullable RunComparison against) {
    public Expectations {
        least = Map.copyOf(least);
        most = Map.copyOf(most);
    }

    /// What is not as expected, a sentence each; none where all is.
    public List<String> unmet(Evaluation evaluation) {
        var unmet = new ArrayList<String>();
        evaluation.outcomes().stream()
                .filter(outcome -> !outcome.exact())
                .forEach(outcome ->
                        unmet.add("A citation is not exact: " + outcome.known().question()));
        inOrder(least).forEach((figure, share) -> {
            if (!(evaluation.of(figure) >= share)) {
                unmet.add(broken(figure, evaluation, "under", share));
            }
        });
        inOrder(most).forEach((figure, share) -> {
            if (!(evaluation.of(figure) <= share)) {
                unmet.add(broken(figure, evaluation, "over", share));
            }
        });
        if (against != null) {
            against.worse()
                    .forEach(change -> unmet.add(
                            "Right before and wrong now: " + change.now().question()));
        } else if (least.isEmpty() && most.isEmpty()) {
            evaluation.outcomes().stream()
                    .filter(outcome -> !outcome.isRight() && !outcome.known().knownMiss())
                    .forEach(outcome -> unmet.add(
                            "Wrong, and no known miss: " + outcome.known().question()));
        }
        return List.copyOf(unmet);
    }

    private static Map<Figure, Double> inOrder(Map<Figure, Double> shares) {
        return shares.isEmpty() ? Map.of() : new EnumMap<>(shares);
    }

    private static String broken(Figure figure, Evaluation evaluation, String where, double share) {
        double value = evaluation.of(figure);
        return Double.isNaN(value)
                ? "The figure %s has no question to count.".formatted(figure.label())
                : String.format(
                        Locale.ROOT, "The figure %s is %.3f, which is %s %s.", figure.label(), value, where, share);
    }
}
