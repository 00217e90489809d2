package footnote.cli;

import footnote.index.Comparison;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "index",
        description = "Brings the index up to date with the documents, and tells what changed.",
        mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Folders folders = new Folders();

    @Override
    public Integer call() {
        Settings settings = folders.settings().values();
        Workspace workspace = settings.workspace();
        Optional<RescanReport> ofService = workspace.rescanRequests().ask();
        RescanReport report = ofService.orElseGet(() -> compared(workspace));
        int exitCode = tell(report);
        if (ofService.isEmpty() && !report.isFailure()) {
            fillVectors(workspace);
        }
        return exitCode;
    }

    /// A running service makes them by itself.
    private void fillVectors(Workspace workspace) {
        try (var progress = ProgressDisplay.on(spec.commandLine().getErr())) {
            int made = workspace.fillVectors(Runtime.getRuntime().availableProcessors(), progress, () -> true);
            if (made > 0) {
                spec.commandLine().getOut().printf("Vectors made: %,d; passages are found by meaning, too.%n", made);
            }
        }
    }

    private int tell(RescanReport report) {
        PrintWriter out = report.isFailure()
                ? spec.commandLine().getErr()
                : spec.commandLine().getOut();
        report.lines().forEach(line -> out.println(Terminal.printable(line)));
        out.flush();
        return report.exitCode();
    }

    private RescanReport compared(Workspace workspace) {
        try (var progress = ProgressDisplay.on(spec.commandLine().getErr())) {
            return RescanReport.of(workspace.update(Comparison.BY_CONTENT, progress));
        }
    }
}
