package footnote.cli;

import footnote.eval.ConflictsEvaluation;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "conflicts",
        description = "Measures whether answers show what documents say that differ, over questions of RAMDocs.",
        mixinStandardHelpOptions = true)
final class EvalConflictsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            description = "questions and documents in the layout of RAMDocs, a line of JSON each")
    private Path file = Path.of("");

    @Mixin
    private CautionOption caution = new CautionOption();

    @Mixin
    private IndexHome indexes = new IndexHome();

    @Override
    public Integer call() {
        var assessor = Workspace.newAssessor(caution.caution());
        new ConflictsEvaluation(indexes.path(), assessor, assessor.hearingTheBestAlone())
                .measure(file, spec.commandLine().getOut());
        return ExitCode.OK;
    }
}
