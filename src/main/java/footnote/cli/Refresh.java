package footnote.cli;

import footnote.document.UnreadableDocumentException;
import footnote.index.IndexException;
import footnote.index.IndexingReport;
import java.io.PrintWriter;
import java.util.List;

/// Brings the index up to date and says on standard error what a person should know of it.
final class Refresh {
    /// A command that is about something else names no more files than this.
    private static final int FEW = 3;

    private final Workspace workspace;
    private final PrintWriter err;

    Refresh(Workspace workspace, PrintWriter err) {
        this.workspace = workspace;
        this.err = err;
    }

    /// Updates before an answer. Where another run is writing the index, the state before it answers.
    void beforeAnswering() {
        try {
            IndexingReport report = workspace.update();
            if (report.changedAnything()) {
                tell(new ReportText(report).summary());
            }
            List<UnreadableDocumentException> skipped = report.skipped();
            skipped.stream().limit(FEW).forEach(each -> tell(each.getMessage()));
            if (skipped.size() > FEW) {
                tell("%d more files were left out: run 'footnote index' to see why.".formatted(skipped.size() - FEW));
            }
        } catch (IndexException e) {
            if (e.reason() != IndexException.Reason.LOCKED) {
                throw e;
            }
            tell(e.getMessage() + " What was indexed before answers meanwhile.");
        }
    }

    private void tell(String message) {
        err.println(Terminal.printable(message));
    }
}
