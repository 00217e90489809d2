package footnote.eval;

import footnote.document.ResourceLines;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What the report shows, without a word on how it looks.
///
/// @param at when the run was made
/// @param answerability how well the confidence tells what the documents answer, with its interval; a dash where it
///     cannot be told
/// @param times of whole answers
/// @param changes since an earlier run; null where there is none
/// @param filters by which questions can be shown, all of them first
record ReportPage(
        String file,
        String at,
        List<FigureRow> figures,
        String answerability,
        String times,
        List<KindRow> kinds,
        @Nullable ChangesView changes,
        List<ReportFilter> filters,
        List<QuestionView> questions) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);

    ReportPage {
        figures = List.copyOf(figures);
        kinds = List.copyOf(kinds);
        filters = List.copyOf(filters);
        questions = List.copyOf(questions);
    }

    /// A figure beside the same of plain search.
    ///
    /// @param questions how many count for it
    record FigureRow(String name, String meaning, long questions, String share, String plain) {}

    /// The questions of one kind.
    ///
    /// @param right how many of them were dealt with as is due
    record KindRow(String kind, int questions, long right) {}

    /// What changed since an earlier run.
    record ChangesView(
            String at, int both, int better, int worse, int other, int added, int gone, List<ChangeRow> rows) {
        static ChangesView of(RunComparison comparison) {
            return new ChangesView(
                    TIME.format(comparison.before().at()),
                    comparison.changes().size(),
                    comparison.better().size(),
                    comparison.worse().size(),
                    comparison.other().size(),
                    comparison.added().size(),
                    comparison.gone().size(),
                    comparison.figures().stream().map(ChangeRow::of).toList());
        }
    }

    /// A figure before and now.
    record ChangeRow(String name, int questions, String before, String now, String difference) {
        static ChangeRow of(FigureChange change) {
            return new ChangeRow(
                    change.figure().label(),
                    change.questions(),
                    share(change.before()),
                    share(change.now()),
                    change.told());
        }
    }

    static ReportPage of(Evaluation evaluation, EvaluationRun run, @Nullable RunComparison comparison) {
        List<QuestionView> questions = questions(evaluation.outcomes(), run, comparison);
        return new ReportPage(
                run.file(),
                TIME.format(run.at()),
                figures(evaluation),
                answerability(evaluation.answerability()),
                String.format(
                        Locale.ROOT,
                        "Half of the answers took up to %.0f ms, nineteen in twenty up to %.0f ms.",
                        evaluation.tookMs(0.5),
                        evaluation.tookMs(0.95)),
                kinds(evaluation.outcomes()),
                comparison == null ? null : ChangesView.of(comparison),
                ReportFilter.of(questions),
                questions);
    }

    /// Looks as the style sheet says, and shows the questions that the filters say.
    String style() {
        return filters.stream()
                .map(ReportFilter::rule)
                .collect(Collectors.joining("\n", ResourceLines.text(ReportPage.class, "report.css"), "\n"));
    }

    private static List<FigureRow> figures(Evaluation evaluation) {
        return Arrays.stream(Figure.values())
                .map(figure -> new FigureRow(
                        figure.label(),
                        figure.meaning(),
                        figure.counting(evaluation.outcomes()),
                        share(evaluation.of(figure)),
                        share(evaluation.plain(figure))))
                .filter(row -> row.questions() > 0)
                .toList();
    }

    private static List<KindRow> kinds(List<Outcome> outcomes) {
        Map<String, List<Outcome>> kinds = outcomes.stream()
                .collect(Collectors.groupingBy(outcome -> outcome.known().kind(), TreeMap::new, Collectors.toList()));
        var rows = new ArrayList<KindRow>();
        kinds.forEach((kind, its) -> rows.add(new KindRow(
                kind, its.size(), its.stream().filter(Outcome::isRight).count())));
        return rows;
    }

    private static List<QuestionView> questions(
            List<Outcome> outcomes, EvaluationRun run, @Nullable RunComparison comparison) {
        List<QuestionChange> changes = comparison == null ? List.of() : comparison.changes();
        return IntStream.range(0, outcomes.size())
                .mapToObj(i -> QuestionView.of(
                        i + 1, outcomes.get(i), change(run.questions().get(i), changes)))
                .toList();
    }

    private static @Nullable QuestionChange change(RunQuestion question, List<QuestionChange> changes) {
        return changes.stream()
                .filter(change -> change.now().equals(question))
                .findFirst()
                .orElse(null);
    }

    private static String answerability(BootstrapInterval area) {
        return Double.isNaN(area.value()) ? share(area.value()) : area.toString();
    }

    private static String share(double share) {
        return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.3f", share);
    }
}
