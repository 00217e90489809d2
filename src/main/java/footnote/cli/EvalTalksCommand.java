package footnote.cli;

import footnote.eval.TalksEvaluation;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "talks",
        description = "Measures what is answered, refused and asked back of a public set of conversations.",
        mixinStandardHelpOptions = true)
final class EvalTalksCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "a set in the layout of mtRAG, with the answerability of each turn")
    private Path set = Path.of("");

    @Mixin
    private CautionOption caution = new CautionOption();

    @Mixin
    private IndexHome indexes = new IndexHome();

    @Override
    public Integer call() {
        new TalksEvaluation(indexes.path(), Workspace.newAssessor(caution.caution()))
                .measure(set, spec.commandLine().getOut());
        return ExitCode.OK;
    }
}
