package footnote.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;

/// What a command printed and what it ended with.
record Console(int exitCode, String out, String err) {
    /// Runs a command line in this process, as `main` would.
    static Console run(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        CommandLine commandLine = Footnote.commandLine();
        commandLine.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return new Console(commandLine.execute(args), out.toString(), err.toString());
    }

    List<String> errorLines() {
        return err.lines().toList();
    }
}
