package footnote.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/// A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) with the labels prose and furniture:
/// each sign of a line, and of the lines beside it, speaks for one of them, and a line tends to be what its neighbour
/// is, more or less so by the step between them ([StepSign]). The probability of a label is its marginal
/// (forward-backward), so that a threshold
/// can favour prose.
///
/// The weights are in the resource `furniture-weights.txt`; `FurnitureTraining`, among the tests, fits them.
/// Immutable and safe for use by several threads.
@SuppressWarnings("EnumOrdinal") // the weights are an array in the order of the signs, and are stored by their names
final class FurnitureModel {
    private static final int SIGNS = LineSign.values().length;
    private static final int BIAS = SIGNS + 4 * LineSign.BESIDE;
    private static final int STEPS = BIAS + 1;
    /// How many weights there are.
    static final int SIZE = STEPS + StepSign.values().length;

    private static final String STEP = "step-";

    private final double[] weights;

    FurnitureModel(double[] weights) {
        this.weights = weights.clone();
    }

    static FurnitureModel standard() {
        var weights = new double[SIZE];
        for (String line : ResourceLines.of(FurnitureModel.class, "furniture-weights.txt")) {
            String[] cells = line.strip().split(" +", -1);
            int[] places = places(cells[0]);
            for (int i = 0; i < places.length; i++) {
                weights[places[i]] = Double.parseDouble(cells[i + 1]);
            }
        }
        return new FurnitureModel(weights);
    }

    /// The weights as lines of the resource: a sign, its weight on the line, when it stands above, below, before
    /// the body of the page and after it.
    List<String> told() {
        var names = new ArrayList<>(List.of("bias"));
        Arrays.stream(StepSign.values()).map(sign -> STEP + sign.name()).forEach(names::add);
        Arrays.stream(LineSign.values()).map(LineSign::name).forEach(names::add);
        return names.stream()
                .map(name -> {
                    var line = new StringBuilder(name);
                    for (int place : places(name)) {
                        line.append(String.format(Locale.ROOT, " %.3f", weights[place]));
                    }
                    return line.toString();
                })
                .toList();
    }

    private static int[] places(String name) {
        if (name.equals("bias")) {
            return new int[] {BIAS};
        }
        if (name.startsWith(STEP)) {
            return new int[] {
                STEPS + StepSign.valueOf(name.substring(STEP.length())).ordinal()
            };
        }
        int sign = LineSign.valueOf(name).ordinal();
        return sign >= LineSign.BESIDE
                ? new int[] {sign}
                : new int[] {
                    sign,
                    SIGNS + sign,
                    SIGNS + LineSign.BESIDE + sign,
                    SIGNS + 2 * LineSign.BESIDE + sign,
                    SIGNS + 3 * LineSign.BESIDE + sign
                };
    }

    /// What speaks for furniture, line by line: the places of the weights that count.
    static List<int[]> features(List<EnumSet<LineSign>> signs) {
        var features = new ArrayList<int[]>();
        for (int i = 0; i < signs.size(); i++) {
            var places = new ArrayList<Integer>(List.of(BIAS));
            signs.get(i).forEach(sign -> places.add(sign.ordinal()));
            addBeside(signs, i - 1, SIGNS, places);
            addBeside(signs, i + 1, SIGNS + LineSign.BESIDE, places);
            if (signs.get(i).contains(LineSign.BEFORE_BODY)) {
                addBeside(signs, i, SIGNS + 2 * LineSign.BESIDE, places);
            } else if (signs.get(i).contains(LineSign.AFTER_BODY)) {
                addBeside(signs, i, SIGNS + 3 * LineSign.BESIDE, places);
            }
            features.add(places.stream().mapToInt(Integer::intValue).toArray());
        }
        return features;
    }

    private static void addBeside(List<EnumSet<LineSign>> signs, int at, int offset, List<Integer> places) {
        if (at >= 0 && at < signs.size()) {
            signs.get(at).stream()
                    .filter(sign -> sign.ordinal() < LineSign.BESIDE)
                    .forEach(sign -> places.add(offset + sign.ordinal()));
        }
    }

    /// What says how likely a line is what the line above it is: the places of the weights that count.
    static List<int[]> steps(List<PageLine> lines, List<EnumSet<LineSign>> signs) {
        return StepSign.of(lines, signs).stream()
                .map(step ->
                        step.stream().mapToInt(sign -> STEPS + sign.ordinal()).toArray())
                .toList();
    }

    /// The probability of each line to be furniture.
    double[] probabilities(List<PageLine> lines, List<EnumSet<LineSign>> signs) {
        return Chain.of(weights, features(signs), steps(lines, signs)).marginals();
    }

    /// The potentials of one page, and its sums over all labellings, in logarithms. Prose scores nothing and a change
    /// of label scores nothing, so a line has one number and so has a step.
    static final class Chain {
        private final double[] node;
        private final double[] edge;

        private Chain(double[] node, double[] edge) {
            this.node = node;
            this.edge = edge;
        }

        /// How much speaks for the line to be what the one above is.
        double edge(int line) {
            return edge[line];
        }

        /// How much speaks for the line to be furniture.
        double node(int line) {
            return node[line];
        }

        static Chain of(double[] weights, List<int[]> features, List<int[]> steps) {
            return new Chain(sums(weights, features), sums(weights, steps));
        }

        private static double[] sums(double[] weights, List<int[]> places) {
            return places.stream()
                    .mapToDouble(of -> Arrays.stream(of)
                            .mapToDouble(place -> weights[place])
                            .sum())
                    .toArray();
        }

        /// By line: the sums that end at it as prose and as furniture.
        double[][] forward() {
            var sums = new double[node.length][2];
            for (int i = 0; i < node.length; i++) {
                double prose = i == 0 ? 0 : add(sums[i - 1][0] + edge[i], sums[i - 1][1]);
                double furniture = i == 0 ? 0 : add(sums[i - 1][1] + edge[i], sums[i - 1][0]);
                sums[i][0] = prose;
                sums[i][1] = furniture + node[i];
            }
            return sums;
        }

        /// By line: the sums over what follows it, were it prose and were it furniture.
        double[][] backward() {
            var sums = new double[node.length][2];
            for (int i = node.length - 2; i >= 0; i--) {
                double prose = sums[i + 1][0];
                double furniture = sums[i + 1][1] + node[i + 1];
                sums[i][0] = add(prose + edge[i + 1], furniture);
                sums[i][1] = add(furniture + edge[i + 1], prose);
            }
            return sums;
        }

        double[] marginals() {
            double[][] forward = forward();
            double[][] backward = backward();
            var furniture = new double[node.length];
            for (int i = 0; i < node.length; i++) {
                double odds = forward[i][1] + backward[i][1] - forward[i][0] - backward[i][0];
                furniture[i] = 1 / (1 + Math.exp(-odds));
            }
            return furniture;
        }

        static double add(double a, double b) {
            double larger = Math.max(a, b);
            return larger + Math.log1p(Math.exp(Math.min(a, b) - larger));
        }
    }
}
