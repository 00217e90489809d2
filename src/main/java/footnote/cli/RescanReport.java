package footnote.cli;

import footnote.document.FootnoteException;
import footnote.index.IndexingReport;
import java.util.List;

/// What became of a comparison of folder and index, as one process can tell it to another.
///
/// @param exitCode what a command that asked for it ends with
/// @param lines for a terminal; what went wrong where it failed
record RescanReport(int exitCode, List<String> lines) {
    RescanReport {
        lines = List.copyOf(lines);
    }

    static RescanReport of(IndexingReport report) {
        var text = new ReportText(report);
        return new RescanReport(text.filesFailed() ? ExitCode.FILES_LEFT_OUT : ExitCode.OK, text.lines());
    }

    static RescanReport of(FootnoteException failure) {
        return new RescanReport(ExitCode.FAILED, List.of(failure.getMessage()));
    }

    boolean isFailure() {
        return exitCode == ExitCode.FAILED;
    }
}
