package footnote.eval;

import footnote.answer.Answer;
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
        lines.add(row(
                "Footnote",
                evaluation.hitsWithin(1),
                evaluation.hitsWithin(3),
                evaluation.refusedOfUnanswerable(),
                evaluation.refusedOfAnswerable(),
                evaluation.answeredRightAtOnce(),
                evaluation.exact()));
        lines.add(plainRow());
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

    private String plainRow() {
        return row(
                "plain BM25",
                evaluation.plainHitsWithin(1),
                evaluation.plainHitsWithin(3),
                evaluation.plainRefusedOfUnanswerable(),
                evaluation.plainRefusedOfAnswerable(),
                evaluation.plainHitsWithin(1),
                Double.NaN);
    }

    /// What is due besides the right sentence.
    private List<String> details() {
        return List.of(
                "short answer right %s, speaker right %s, all that is due cited %s, asked back where due %s"
                        .formatted(
                                share(evaluation.shortRight()),
                                share(evaluation.speakerRight()),
                                share(evaluation.complete()),
                                share(evaluation.askedBack())),
                "follow-ups: right sentence shown first %s, asked alone %s"
                        .formatted(share(evaluation.followUpsRight()), share(evaluation.followUpsAloneRight())));
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
            double refused = part.answerable().isEmpty() ? part.refusedOfUnanswerable() : part.refusedOfAnswerable();
            lines.add(row(kind + " | " + outcomes.size(), part.hitsWithin(1), part.hitsWithin(3), refused));
        });
        return lines;
    }

    /// What became of each question, a line each.
    public String questions() {
        return evaluation.outcomes().stream().map(EvaluationTable::line).collect(Collectors.joining("\n"));
    }

    private static String line(Outcome outcome) {
        String came = switch (outcome.answer()) {
            case Answer.Grounded grounded ->
                (grounded.shortAnswer() == null
                                ? ""
                                : "<" + grounded.shortAnswer().text() + "> ")
                        + grounded.citations()
                                .getFirst()
                                .attribution()
                                .map(said -> "{" + said + "} ")
                                .orElse("")
                        + grounded.sentences().getFirst().text();
            case Answer.Abstained abstained -> "(" + abstained.reason().label() + ") " + abstained.message();
            case Answer.AboutService about -> "(about the service) " + about.message();
            case Answer.Clarify clarify -> "(asked back) " + clarify.choices();
        };
        return "%s %-16s %s\n      %s"
                .formatted(
                        outcome.isRight() ? "right" : "WRONG",
                        outcome.known().kind(),
                        outcome.known().question(),
                        came);
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
