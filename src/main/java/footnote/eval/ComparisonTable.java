package footnote.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A comparison as text: Markdown that can be pasted into a page.
///
/// @param comparison of this run with an earlier one
public record ComparisonTable(RunComparison comparison) {
    @Override
    public String toString() {
        var lines = new ArrayList<String>();
        lines.add(
                "Against the run of %s: %d questions in both, %d better, %d worse, %d shown otherwise, %d new, %d gone"
                        .formatted(
                                comparison.before().at(),
                                comparison.changes().size(),
                                comparison.better().size(),
                                comparison.worse().size(),
                                comparison.other().size(),
                                comparison.added().size(),
                                comparison.gone().size()));
        lines.add("");
        lines.add("| | questions | before | now | difference (95 %) |");
        lines.add("|---|---|---|---|---|");
        comparison.figures().forEach(change -> lines.add(row(change)));
        told(lines, "Better", comparison.better());
        told(lines, "Worse", comparison.worse());
        return String.join("\n", lines);
    }

    private static String row(FigureChange change) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.3f | %.3f | %s |",
                change.figure().label(),
                change.questions(),
                change.before(),
                change.now(),
                change.told());
    }

    private static void told(List<String> lines, String how, List<QuestionChange> changes) {
        if (!changes.isEmpty()) {
            lines.add("");
            lines.add(how + ":");
        }
        for (QuestionChange change : changes) {
            lines.add("- " + change.now().question());
            lines.add("  before: " + change.before().shown());
            lines.add("  now:    " + change.now().shown());
        }
    }
}
