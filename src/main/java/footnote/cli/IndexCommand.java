package footnote.cli;

import java.io.PrintWriter;
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
        PrintWriter out = spec.commandLine().getOut();
        var report = new ReportText(folders.open().update());
        report.lines().forEach(line -> out.println(Terminal.printable(line)));
        return report.filesFailed() ? ExitCode.FILES_LEFT_OUT : ExitCode.OK;
    }
}
