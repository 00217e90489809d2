package footnote.evidence;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What one feature adds to a score of a linear model.
///
/// @param feature the name of the record component that holds it; of a record within a record with a dot
///     between
/// @param value of the feature
/// @param weight what it counts in the model
/// @param usual what it adds to the scores of all that are compared, on the average; 0 where nothing is
///     compared
public record Contribution(String feature, double value, double weight, double usual) {
    /// Those first that tell most; equals by name.
    public static final Comparator<Contribution> MOST_TELLING = Comparator.comparingDouble(
                    (Contribution each) -> Math.abs(each.beyondUsual()))
            .reversed()
            .thenComparing(Contribution::feature);

    /// What it adds to the score.
    public double points() {
        return value * weight;
    }

    /// What it adds to the score more than it does on the average.
    public double beyondUsual() {
        return points() - usual;
    }

    /// What each component of the features adds: all of them, in their order.
    ///
    /// @param weights of the same record type
    static List<Contribution> of(Record features, Record weights) {
        var all = new ArrayList<Contribution>();
        gather("", features, weights, all);
        return all;
    }

    /// The same of a part of a model, named by it.
    static List<Contribution> of(String part, Record features, Record weights) {
        var all = new ArrayList<Contribution>();
        gather(part + ".", features, weights, all);
        return all;
    }

    private static void gather(String within, Record features, Record weights, List<Contribution> all) {
        for (RecordComponent component : features.getClass().getRecordComponents()) {
            Object value = value(component, features);
            Object weight = value(component, weights);
            String name = within + component.getName();
            if (value instanceof Record inner && weight instanceof Record its) {
                gather(name + ".", inner, its, all);
            } else {
                all.add(new Contribution(name, (Double) value, (Double) weight, 0));
            }
        }
    }

    private static Object value(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("features that cannot be read: " + of, e);
        }
    }

    /// The same beside one another: each with what is usual among all.
    ///
    /// @param each of one model over several sentences, so that every list has the same features in the
    ///     same order
    static List<List<Contribution>> compared(List<List<Contribution>> each) {
        if (each.isEmpty()) {
            return each;
        }
        double[] usual = IntStream.range(0, each.getFirst().size())
                .mapToDouble(feature -> each.stream()
                        .mapToDouble(one -> one.get(feature).points())
                        .average()
                        .orElse(0))
                .toArray();
        return each.stream()
                .map(one -> IntStream.range(0, usual.length)
                        .mapToObj(feature -> one.get(feature).among(usual[feature]))
                        .toList())
                .toList();
    }

    private Contribution among(double average) {
        return new Contribution(feature, value, weight, average);
    }
}
