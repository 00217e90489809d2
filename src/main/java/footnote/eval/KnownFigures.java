package footnote.eval;

import java.util.List;
import java.util.stream.Stream;

/// What a file of known passages tells of the reader, as the whole service uses it.
///
/// @param name of the file
public record KnownFigures(String name, Evaluation evaluation) {
    private static final List<Figure> TOLD =
            List.of(Figure.HIT_AT_1, Figure.HIT_AT_3, Figure.REFUSED_UNANSWERABLE, Figure.REFUSED_ANSWERABLE);

    /// The figures that are told of the reader, with intervals over the questions.
    public List<ReaderFigure> figures() {
        return Stream.concat(
                        TOLD.stream().map(figure -> new ReaderFigure(name, figure.label(), interval(figure))),
                        Stream.of(new ReaderFigure(name, "AUROC of answerability", evaluation.answerability())))
                .toList();
    }

    private BootstrapInterval interval(Figure figure) {
        return BootstrapInterval.of(evaluation.outcomes().stream().map(List::of).toList(), figure::share);
    }
}
