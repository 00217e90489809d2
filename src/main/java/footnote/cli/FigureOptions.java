package footnote.cli;

import footnote.eval.Expectations;
import footnote.eval.Figure;
import footnote.eval.RunComparison;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The options that say what figures have to come to.
final class FigureOptions {
    @Option(
            names = "--fail-under",
            paramLabel = "FIGURE=SHARE",
            split = ",",
            converter = {FigureName.class, Share.class},
            description = "end with 4 where a figure is under a share, as hit@1=.85; the figures are"
                    + " ${COMPLETION-CANDIDATES}",
            completionCandidates = FigureNames.class)
    private Map<Figure, Double> least = Map.of();

    @Option(
            names = "--fail-over",
            paramLabel = "FIGURE=SHARE",
            split = ",",
            converter = {FigureName.class, Share.class},
            description = "end with 4 where a figure is over a share, as refused/answerable=.2",
            completionCandidates = FigureNames.class)
    private Map<Figure, Double> most = Map.of();

    /// @param comparison null where there is no earlier run
    Expectations expectations(@Nullable RunComparison comparison) {
        return new Expectations(least, most, comparison);
    }

    private static Stream<String> names() {
        return Arrays.stream(Figure.values()).map(Figure::label);
    }

    static final class FigureNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }
    }

    static final class FigureName implements ITypeConverter<Figure> {
        @Override
        public Figure convert(String value) {
            return Figure.labelled(value)
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' is not a figure. The figures are "
                            + names().collect(Collectors.joining(", "))));
        }
    }

    static final class Share implements ITypeConverter<Double> {
        @Override
        public Double convert(String value) {
            try {
                double share = Double.parseDouble(value);
                if (share >= 0 && share <= 1) {
                    return share;
                }
            } catch (NumberFormatException _) {
                // said below, as for a number that is no share
            }
            throw new TypeConversionException("'" + value + "' is not a share from 0 to 1");
        }
    }
}
