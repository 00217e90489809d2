package footnote.cli;

import footnote.document.UnreadableDocumentException;
import footnote.index.Comparison;
import footnote.index.IndexException;
import footnote.index.IndexingProgress;
import footnote.index.IndexingReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Brings the index up to date and says on standard error what a person should know of it.
final class Refresh {
    /// A command that is about something else names no more files than this.
    private static final int FEW = 3;

    private final Workspace workspace;
    private final Consumer<String> tell;
    private final Optional<PrintWriter> display;

    /// One that shows how far it is.
    Refresh(Workspace workspace, PrintWriter err) {
        this(workspace, line -> err.println(Terminal.printable(line)), Optional.of(err));
    }

    /// One that only tells what came of it.
    Refresh(Workspace workspace, Consumer<String> tell) {
        this(workspace, tell, Optional.empty());
    }

    private Refresh(Workspace workspace, Consumer<String> tell, Optional<PrintWriter> display) {
        this.workspace = workspace;
        this.tell = tell;
        this.display = display;
    }

    /// Updates before an answer. Where another run is writing the index, the state before it answers.
    void beforeAnswering() {
        try {
            IndexingReport report = update();
            if (report.changedAnything()) {
                tell.accept(new ReportText(report).summary());
            }
            List<String> messages = Stream.concat(
                            report.skipped().stream().map(UnreadableDocumentException::getMessage),
                            report.warnings().stream())
                    .toList();
            messages.stream().limit(FEW).forEach(tell);
            if (messages.size() > FEW) {
                tell.accept("There are %d more such messages: run 'footnote index' to see them."
                        .formatted(messages.size() - FEW));
            }
        } catch (IndexException e) {
            boolean another = e.reason() == IndexException.Reason.LOCKED;
            if (!(another || e.reason() == IndexException.Reason.UNWRITABLE) || !workspace.hasIndex()) {
                throw e;
            }
            tell.accept(e.getMessage() + " What was indexed before answers meanwhile.");
        }
    }

    private IndexingReport update() {
        if (display.isEmpty()) {
            return workspace.update(Comparison.BY_STAMP, IndexingProgress.NONE);
        }
        try (var progress = ProgressDisplay.on(display.get())) {
            return workspace.update(Comparison.BY_STAMP, progress);
        }
    }
}
