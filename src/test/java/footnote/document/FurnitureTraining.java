package footnote.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Fits the weights of [FurnitureModel] on the pages in `built-with` and `fitted-only`, and writes the resource. The
/// loss is convex, the start is zero and nothing is drawn, so every run gives the same weights.
///
/// First it holds out each site in turn and prints what the others would have made of its pages, by threshold.
final class FurnitureTraining {
    private static final int FOLDS = 8;
    private static final int STEPS = 250;
    private static final double RATE = 0.1;
    /// Shares of the lines whose wording is forgotten in further copies of each page.
    private static final double[] SHARES = {.4, .7};

    private static final double[] THRESHOLDS = {.3, .4, .5, .6, .7, .8, .9};

    private final LineShape shape = new LineShape(FurnitureRules.standard());
    private final double ridge;
    private final double proseWeight;

    FurnitureTraining(double ridge, double proseWeight) {
        this.ridge = ridge;
        this.proseWeight = proseWeight;
    }

    /// A page made ready for fitting.
    @SuppressWarnings("ArrayRecordComponent") // compared with nothing
    record Example(
            LabelledPage page,
            List<PageLine> lines,
            List<EnumSet<LineSign>> signs,
            List<int[]> features,
            List<int[]> steps,
            boolean[] labels) {}

    List<Example> examples(List<LabelledPage> pages, LineShape shape) {
        Map<LabelledPage, Set<String>> onSite = LabelledPage.onSite(pages);
        return pages.stream()
                .map(page -> {
                    List<PageLine> lines = PlainTextReader.pageLines(
                            page.text(), new RepeatedLines(onSite.getOrDefault(page, Set.of())));
                    List<EnumSet<LineSign>> signs = PageSigns.of(lines, shape);
                    return new Example(
                            page,
                            lines,
                            signs,
                            FurnitureModel.features(signs),
                            FurnitureModel.steps(lines, signs),
                            page.labels());
                })
                .toList();
    }

    /// Adam over the whole set. A line of prose counts more than one of furniture, since losing it is worse.
    double[] fit(List<Example> examples) {
        var weights = new double[FurnitureModel.SIZE];
        var mean = new double[weights.length];
        var square = new double[weights.length];
        for (int step = 1; step <= STEPS; step++) {
            double[] gradient = gradient(examples, weights);
            double rate = RATE / (1 + step / 100.0);
            for (int i = 0; i < weights.length; i++) {
                mean[i] = .9 * mean[i] + .1 * gradient[i];
                square[i] = .999 * square[i] + .001 * gradient[i] * gradient[i];
                double unbiased = mean[i] / (1 - Math.pow(.9, step));
                weights[i] -= rate * unbiased / (Math.sqrt(square[i] / (1 - Math.pow(.999, step))) + 1e-9);
            }
        }
        return weights;
    }

    private double[] gradient(List<Example> examples, double[] weights) {
        double[] gradient = Arrays.stream(weights).map(weight -> ridge * weight).toArray();
        for (Example example : examples) {
            var chain = FurnitureModel.Chain.of(weights, example.features(), example.steps());
            double[][] forward = chain.forward();
            double[][] backward = chain.backward();
            double[] furniture = chain.marginals();
            int last = furniture.length - 1;
            double all = last < 0 ? 0 : FurnitureModel.Chain.add(forward[last][0], forward[last][1]);
            for (int i = 0; i <= last; i++) {
                double error = furniture[i] - (example.labels()[i] ? 1 : 0);
                double importance = example.labels()[i] ? 1 : proseWeight;
                for (int place : example.features().get(i)) {
                    gradient[place] += importance * error;
                }
                if (i > 0) {
                    double asProse = forward[i - 1][0] + chain.edge(i) + backward[i][0];
                    double asFurniture = forward[i - 1][1] + chain.edge(i) + chain.node(i) + backward[i][1];
                    double stays = Math.exp(FurnitureModel.Chain.add(asProse, asFurniture) - all);
                    boolean stayed = example.labels()[i] == example.labels()[i - 1];
                    for (int place : example.steps().get(i)) {
                        gradient[place] += stays - (stayed ? 1 : 0);
                    }
                }
            }
        }
        return gradient;
    }

    /// What was kept and caught at each threshold.
    static final class Tally {
        private final int[] kept = new int[THRESHOLDS.length];
        private final int[] caught = new int[THRESHOLDS.length];
        private int prose;
        private int furniture;

        void add(double[] probabilities, boolean[] labels) {
            for (int i = 0; i < labels.length; i++) {
                prose += labels[i] ? 0 : 1;
                furniture += labels[i] ? 1 : 0;
                for (int t = 0; t < THRESHOLDS.length; t++) {
                    boolean taken = probabilities[i] >= THRESHOLDS[t];
                    kept[t] += !labels[i] && !taken ? 1 : 0;
                    caught[t] += labels[i] && taken ? 1 : 0;
                }
            }
        }

        void print(String name) {
            System.out.printf("%-24s", name);
            for (int t = 0; t < THRESHOLDS.length; t++) {
                System.out.printf(
                        Locale.ROOT,
                        "  %.1f: %.3f %.3f",
                        THRESHOLDS[t],
                        (double) kept[t] / prose,
                        (double) caught[t] / furniture);
            }
            System.out.println();
        }
    }

    void crossValidate(List<Example> examples, List<List<Example>> forgetful, boolean tell) {
        var tallyForgot = new Tally();
        var blind = new ForgetfulShape(FurnitureRules.standard(), .5, 99);
        var tallyOwn = new Tally();
        var tallyAll = new Tally();
        List<String> sites = examples.stream()
                .map(example -> example.page().site())
                .distinct()
                .toList();
        for (int f = 0; f < FOLDS; f++) {
            int fold = f;
            var model = new FurnitureModel(fit(
                    Stream.concat(examples.stream(), forgetful.stream().flatMap(List::stream))
                            .filter(example -> sites.indexOf(example.page().site()) % FOLDS != fold)
                            .toList()));
            for (Example example : examples) {
                if (sites.indexOf(example.page().site()) % FOLDS == fold) {
                    double[] furniture =
                            new FurnitureFinder(FurnitureRules.standard(), shape, model).probabilities(example.lines());
                    tallyAll.add(furniture, example.labels());
                    tallyForgot.add(
                            new FurnitureFinder(FurnitureRules.standard(), blind, model).probabilities(example.lines()),
                            example.labels());
                    if (BUILT_WITH.contains(example.page())) {
                        tallyOwn.add(furniture, example.labels());
                    }
                    if (tell) {
                        tell(example, furniture);
                    }
                }
            }
        }
        tallyOwn.print("held out, built-with");
        tallyAll.print("held out, all");
        tallyForgot.print("held out, half forgotten");
    }

    private static void tell(Example example, double[] furniture) {
        for (int i = 0; i < furniture.length; i++) {
            if ((furniture[i] >= .7) != example.labels()[i]) {
                System.out.printf(
                        Locale.ROOT,
                        "%s %.2f %s [%s] %s%n",
                        example.labels()[i] ? "F" : "P",
                        furniture[i],
                        example.lines().get(i).content(),
                        example.page().name(),
                        example.signs().get(i));
            }
        }
    }

    private static final List<LabelledPage> BUILT_WITH = LabelledPage.in("built-with");

    public static void main(String[] arguments) throws IOException {
        double ridge = arguments.length > 0 ? Double.parseDouble(arguments[0]) : 10;
        double proseWeight = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 2;
        var training = new FurnitureTraining(ridge, proseWeight);
        var pages = new ArrayList<>(BUILT_WITH);
        pages.addAll(LabelledPage.in("fitted-only"));
        List<Example> examples = training.examples(pages, training.shape);
        var forgetful = new ArrayList<List<Example>>();
        for (int i = 0; i < SHARES.length; i++) {
            forgetful.add(training.examples(pages, new ForgetfulShape(FurnitureRules.standard(), SHARES[i], i)));
        }
        training.crossValidate(examples, forgetful, arguments.length > 2 && arguments[2].equals("tell"));
        double[] weights =
                training.fit(Stream.concat(examples.stream(), forgetful.stream().flatMap(List::stream))
                        .toList());
        var model = new FurnitureModel(weights);
        var fitted = new Tally();
        examples.forEach(example -> fitted.add(
                new FurnitureFinder(FurnitureRules.standard(), training.shape, model).probabilities(example.lines()),
                example.labels()));
        fitted.print("fitted");
        var seeds = new Tally();
        training.examples(LabelledPage.seeds(), training.shape)
                .forEach(example -> seeds.add(
                        new FurnitureFinder(FurnitureRules.standard(), training.shape, model)
                                .probabilities(example.lines()),
                        example.labels()));
        seeds.print("seeds");
        Path resource = Path.of("src/main/resources/footnote/document/furniture-weights.txt");
        Stream<String> head = Stream.of(
                "# Weights of FurnitureModel, fitted by FurnitureTraining on the pages in src/test/resources/furniture/built-with",
                "# and fitted-only; licence as theirs. Positive: furniture. A sign, then its weight on a line, on the line above it,",
                "# on the line below it, on a line before the body of the page, on a line after it.");
        Files.write(resource, Stream.concat(head, model.told().stream()).toList(), StandardCharsets.UTF_8);
    }
}
