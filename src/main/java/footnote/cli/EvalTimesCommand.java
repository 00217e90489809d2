package footnote.cli;

import footnote.eval.TimesEvaluation;
import footnote.evidence.Caution;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "times",
        description = "Measures what minding the time asked about does, over the pages of TimeQA.",
        mixinStandardHelpOptions = true)
final class EvalTimesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "pages and questions in the layout of TimeQA, a line of JSON each")
    private Path file = Path.of("");

    @Option(
            names = "--features",
            paramLabel = "FILE",
            description =
                    "write what the weights of the time are fitted on, over the pages that the reader was trained on")
    private @Nullable Path features;

    @Option(
            names = "--trained-on",
            paramLabel = "FILE",
            description = "the titles of the pages that the reader was trained on (default: ${DEFAULT-VALUE})",
            defaultValue = "training/data/timeqa-titles.txt")
    private Path titles = Path.of("");

    @Mixin
    private IndexHome indexes = new IndexHome();

    @Override
    public Integer call() {
        var evaluation = TimesEvaluation.of(titles, indexes.path(), Workspace.newAssessor(Caution.NORMAL));
        if (features == null) {
            evaluation.measure(file, spec.commandLine().getOut());
        } else {
            evaluation.writeFeatures(file, features);
        }
        return ExitCode.OK;
    }
}
