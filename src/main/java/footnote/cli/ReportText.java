package footnote.cli;

import footnote.document.UnreadableDocumentException;
import footnote.document.UnreadableDocumentException.Reason;
import footnote.index.IndexingReport;
import java.util.ArrayList;
import java.util.List;

/// An indexing report as lines for a terminal.
final class ReportText {
    private final IndexingReport report;

    ReportText(IndexingReport report) {
        this.report = report;
    }

    /// One line with the counts.
    String summary() {
        String why =
                report.rebuilt() == null ? "" : " The index was built from nothing, because " + report.rebuilt() + ".";
        return "Indexed %s: %d added, %d changed, %d renamed, %d removed, %d as before, %d left out.%s"
                .formatted(
                        report.documents() == 1 ? "1 document" : report.documents() + " documents",
                        report.added().size(),
                        report.changed().size(),
                        report.renamed().size(),
                        report.removed().size(),
                        report.unchanged(),
                        report.skipped().size(),
                        why);
    }

    /// A line for each file that was added, changed, renamed, removed or left out, and for each warning and
    /// suggestion; then the summary.
    List<String> lines() {
        var lines = new ArrayList<String>();
        report.added().forEach(path -> lines.add("added    " + path));
        report.changed().forEach(path -> lines.add("changed  " + path));
        report.renamed().forEach(each -> lines.add("renamed  " + each.from() + " → " + each.to()));
        report.removed().forEach(path -> lines.add("removed  " + path));
        lines.addAll(concerns());
        lines.add(summary());
        return lines;
    }

    /// A line for each thing that somebody may have to see to: warnings, suggestions, and files that were left out.
    List<String> concerns() {
        var lines = new ArrayList<String>();
        report.warnings().forEach(warning -> lines.add("warning  " + warning));
        report.suggestions().forEach(suggestion -> lines.add("suggests " + suggestion));
        report.skipped().forEach(skipped -> lines.add("left out " + skipped.getMessage()));
        return lines;
    }

    /// Whether a file that should have been read could not be. One of another kind is passed over by design.
    boolean filesFailed() {
        return report.skipped().stream()
                .map(UnreadableDocumentException::reason)
                .anyMatch(reason -> reason != Reason.NOT_SUPPORTED);
    }
}
