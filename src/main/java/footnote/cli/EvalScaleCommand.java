package footnote.cli;

import footnote.eval.RetrievalSet;
import footnote.eval.ScaleEvaluation;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "scale",
        description = "Measures what N passages cost, made of the sentences of a public set.",
        mixinStandardHelpOptions = true)
final class EvalScaleCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "N", description = "how many passages")
    private int passages;

    @Option(
            names = "--from",
            paramLabel = "DIR",
            defaultValue = "${sys:footnote.home:-.}/../shared/bench/obliqa-dev",
            description = "the retrieval set whose sentences and queries are used (default: ${DEFAULT-VALUE})")
    private Path from = Path.of("");

    @Mixin
    private IndexHome indexes = new IndexHome();

    @Override
    public Integer call() {
        if (passages < 1) {
            throw new ParameterException(spec.commandLine(), "A corpus has at least 1 passage, not " + passages);
        }
        new ScaleEvaluation(indexes.path(), Workspace.PASSAGES)
                .measure(
                        RetrievalSet.read(from, null),
                        passages,
                        spec.commandLine().getOut());
        return ExitCode.OK;
    }
}
