package footnote.cli;

import footnote.document.FootnoteException;
import java.io.PrintWriter;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/// The program.
@Command(
        name = "footnote",
        description = "Answers questions from your own documents, every sentence with a footnote.",
        subcommands = {
            ServeCommand.class,
            AskCommand.class,
            IndexCommand.class,
            KeysCommand.class,
            SettingsCommand.class,
            EvalCommand.class,
            ModelsCommand.class
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class Footnote implements Runnable {
    /// Held on to, since loggers are forgotten when nobody does. Lucene warns of an optional module that speeds
    /// up vectors, which a reader of answers can do nothing about.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private final CommandLine commandLine = new CommandLine(this);

    private Footnote() {}

    /// Runs the command line and ends the process with its exit code.
    public static void main(String[] args) {
        LUCENE.setLevel(Level.SEVERE);
        CommandLine line = commandLine();
        int exitCode;
        try {
            exitCode = line.execute(args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            exitCode = failed(new IllegalStateException(e), line.getErr());
        }
        System.exit(exitCode);
    }

    /// The command line, ready to execute.
    static CommandLine commandLine() {
        return new Footnote()
                .commandLine
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, line, _) -> failed(e, line.getErr()))
                .setParameterExceptionHandler((e, _) -> misused(e));
    }

    @Override
    public void run() {
        commandLine.usage(commandLine.getOut());
    }

    private static int failed(Exception e, PrintWriter err) {
        if (e instanceof FootnoteException) {
            err.println(e.getMessage());
        } else {
            LoggerFactory.getLogger(Footnote.class).debug("unexpected", e);
            err.println(
                    "Footnote failed unexpectedly (" + e + "). This is a defect: please report it with what you did.");
        }
        return ExitCode.FAILED;
    }

    private static int misused(ParameterException e) {
        PrintWriter err = e.getCommandLine().getErr();
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        err.println(e.getMessage() + ". Run '" + command + " --help' to see what can be given.");
        return ExitCode.USAGE;
    }
}
