package footnote.cli;

import footnote.document.UnreadableDocumentException;
import footnote.index.Comparison;
import footnote.index.IndexException;
import footnote.index.IndexingReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;

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
            IndexingReport report = update();
            if (report.changedAnything()) {
                tell(new ReportText(report).summary());
            }
            List<String> messages = Stream.concat(
                            report.skipped().stream().map(UnreadableDocumentException::getMessage),
                            report.warnings().stream())
                    .toList();
            messages.stream().limit(FEW).forEach(this::tell);
            if (messages.size() > FEW) {
                tell("There are %d more such messages: run 'footnote index' to see them."
                        .formatted(messages.size() - FEW));
            }
        } catch (IndexException e) {
            boolean another = e.reason() == IndexException.Reason.LOCKED;
            if (!(another || e.reason() == IndexException.Reason.UNWRITABLE) || !workspace.hasIndex()) {
                throw e;
            }
            tell(e.getMessage() + " What was indexed before answers meanwhile.");
        }
    }

    private IndexingReport update() {
        try (var progress = ProgressDisplay.on(err)) {
            return workspace.update(Comparison.BY_STAMP, progress);
        }
    }

    private void tell(String message) {
        err.println(Terminal.printable(message));
    }
}
