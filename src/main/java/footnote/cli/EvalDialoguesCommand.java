package footnote.cli;

import footnote.eval.DialogueEvaluation;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "dialogues",
        description = "Measures what earlier turns do for the search, over a public set of conversations.",
        mixinStandardHelpOptions = true)
final class EvalDialoguesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "a set in the layout of Doc2Dial or of mtRAG")
    private Path set = Path.of("");

    @Mixin
    private IndexHome indexes = new IndexHome();

    @Override
    public Integer call() {
        new DialogueEvaluation(indexes.path()).measure(set, spec.commandLine().getOut());
        return ExitCode.OK;
    }
}
