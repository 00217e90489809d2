package footnote.cli;

import footnote.eval.ReaderEvaluation;
import footnote.model.EvidenceReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "reader",
        description = "Measures the model that tells which sentence answers.",
        mixinStandardHelpOptions = true)
final class EvalReaderCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--bench",
            paramLabel = "DIR",
            description = "the public sets: squad2, clapnq and wice (default: ${DEFAULT-VALUE})",
            defaultValue = "../shared/bench")
    private Path bench = Path.of("");

    @Option(
            names = "--training",
            paramLabel = "DIR",
            description = "the folder with the pages and claims of our own (default: ${DEFAULT-VALUE})",
            defaultValue = "training")
    private Path training = Path.of("");

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (var reader = EvidenceReader.load(EvidenceReader.PATIENCE)) {
            new ReaderEvaluation(reader).measure(ReaderEvaluation.sets(bench, training), out);
        }
        return ExitCode.OK;
    }
}
