package footnote.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// An evaluation as text: Markdown tables that can be pasted into a page.
public final class EvaluationTable {
    /// At how many shares of the questions the risk is told.
    private static final int COVERAGES = 5;

    private static final List<Figure> FIRST = List.of(
            Figure.HIT_AT_1,
            Figure.HIT_AT_3,
            Figure.REFUSED_UNANSWERABLE,
            Figure.REFUSED_ANSWERABLE,
            Figure.RIGHT_FIRST,
            Figure.EXACT);

    private final Evaluation evaluation;

    /// The table of an evaluation.
    public EvaluationTable(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /// The figures beside those of plain search, then by kind of question.
    public String figures() {
        var lines = new ArrayList<String>();
        lines.add("%d questions, %d answerable and %d not"
                .formatted(
                        evaluation.outcomes().size(),
                        evaluation.answerable().size(),
                        evaluation.unanswerable().size()));
        lines.add("");
        lines.add(
                "| | hit@1 | hit@3 | refused/unanswerable | refused/answerable | right sentence shown first | exact |");
        lines.add("|---|---|---|---|---|---|---|");
        lines.add(row("Footnote", FIRST.stream().mapToDouble(evaluation::of).toArray()));
        lines.add(
                row("plain BM25", FIRST.stream().mapToDouble(evaluation::plain).toArray()));
        lines.add("");
        lines.addAll(details());
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "whole answer: p50 %.1f ms, p95 %.1f ms",
                evaluation.tookMs(0.5),
                evaluation.tookMs(0.95)));
        lines.add("");
        lines.add("answerability: AUROC " + evaluation.answerability());
        lines.add(risks());
        lines.add("");
        lines.addAll(byKind());
        return String.join("\n", lines);
    }

    /// What is due besides the right sentence.
    private List<String> details() {
        return List.of(
                "short answer right %s, speaker right %s, all that is due cited %s, asked back where due %s"
                        .formatted(
                                share(evaluation.of(Figure.SHORT)),
                                share(evaluation.of(Figure.SPEAKER)),
                                share(evaluation.of(Figure.COMPLETE)),
                                share(evaluation.of(Figure.ASKED_BACK))),
                "follow-ups: right sentence shown first %s, asked alone %s"
                        .formatted(share(evaluation.of(Figure.FOLLOW_UP)), share(evaluation.followUpsAloneRight())));
    }

    private String risks() {
        return IntStream.rangeClosed(1, COVERAGES)
                .mapToObj(i -> String.format(
                        Locale.ROOT, "%d %%: %.3f", 100 * i / COVERAGES, evaluation.risk((double) i / COVERAGES)))
                .collect(Collectors.joining(", ", "wrong among the surest ", ""));
    }

    private List<String> byKind() {
        Map<String, List<Outcome>> kinds = evaluation.outcomes().stream()
                .collect(Collectors.groupingBy(
                        outcome -> (outcome.known().isAnswerable() ? "answer: " : "refuse: ")
                                + outcome.known().kind(),
                        TreeMap::new,
                        Collectors.toList()));
        var lines = new ArrayList<String>();
        lines.add("| kind | questions | hit@1 | hit@3 | refused |");
        lines.add("|---|---|---|---|---|");
        kinds.forEach((kind, outcomes) -> {
            var part = new Evaluation(outcomes);
            Figure refused = part.answerable().isEmpty() ? Figure.REFUSED_UNANSWERABLE : Figure.REFUSED_ANSWERABLE;
            lines.add(row(
                    kind + " | " + outcomes.size(),
                    part.of(Figure.HIT_AT_1),
                    part.of(Figure.HIT_AT_3),
                    part.of(refused)));
        });
        return lines;
    }

    /// What became of each question, a line each.
    public String questions() {
        return evaluation.outcomes().stream().map(EvaluationTable::line).collect(Collectors.joining("\n"));
    }

    private static String line(Outcome outcome) {
        return "%s %-16s %s\n      %s"
                .formatted(
                        outcome.isRight() ? "right" : "WRONG",
                        outcome.known().kind(),
                        outcome.known().question(),
                        outcome.shown());
    }

    private static String row(String name, double... shares) {
        var row = new StringBuilder("| " + name);
        for (double share : shares) {
            row.append(" | ").append(share(share));
        }
        return row.append(" |").toString();
    }

    private static String share(double share) {
        return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.3f", share);
    }
}
