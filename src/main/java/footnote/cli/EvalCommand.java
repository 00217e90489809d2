package footnote.cli;

import footnote.eval.Evaluation;
import footnote.eval.EvaluationTable;
import footnote.eval.Evaluator;
import footnote.eval.KnownPassages;
import footnote.eval.QuestionFeatures;
import footnote.index.Comparison;
import footnote.index.IndexingProgress;
import footnote.index.PassageIndex;
import footnote.index.PlainSentenceSearch;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "eval",
        description = "Asks questions whose passages are known, and prints how many were answered right.",
        subcommands = {
            EvalDialoguesCommand.class,
            EvalReaderCommand.class,
            EvalRetrievalCommand.class,
            EvalScaleCommand.class,
            EvalTimesCommand.class,
            EvalConflictsCommand.class
        },
        mixinStandardHelpOptions = true)
final class EvalCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// Optional for picocli alone, since a subcommand needs no file.
    @Parameters(paramLabel = "FILE", arity = "0..1", description = "known passages, in YAML")
    private @Nullable Path file;

    @Option(
            names = "--documents",
            paramLabel = "DIR",
            description = "the folder of documents to ask (default: the one that FILE names)")
    private @Nullable Path documents;

    @Mixin
    private IndexHome indexes = new IndexHome();

    @Mixin
    private CautionOption caution = new CautionOption();

    @Option(names = "--questions", description = "print what became of each question, too")
    private boolean questions;

    @Option(
            names = "--features",
            paramLabel = "FILE",
            description = "write what the answerer's weights are fitted on, a line of JSON for each question")
    private @Nullable Path features;

    @Override
    public Integer call() {
        if (file == null) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'FILE'");
        }
        KnownPassages known = KnownPassages.read(file);
        Workspace workspace = Workspace.open(
                documents == null ? fromAnywhere(known.documents()) : documents, indexes.path(), caution.caution());
        workspace.update(Comparison.BY_CONTENT, IndexingProgress.NONE);
        workspace.fillVectors(Runtime.getRuntime().availableProcessors(), IndexingProgress.NONE, () -> true);
        PrintWriter out = spec.commandLine().getOut();
        try (PassageIndex passages = workspace.index();
                PlainSentenceSearch plain = workspace.plainSearch()) {
            Evaluator evaluator = workspace.evaluator(passages, plain);
            if (features != null) {
                QuestionFeatures.write(evaluator.features(known, workspace.assessor()), features);
                return ExitCode.OK;
            }
            Evaluation evaluation = evaluator.evaluate(known);
            var table = new EvaluationTable(evaluation);
            if (questions) {
                out.println(table.questions());
            }
            out.println(table.figures());
        }
        return ExitCode.OK;
    }

    /// A folder that is not where the command was given may be meant from where the program lies.
    private static Path fromAnywhere(Path folder) {
        Path home = Path.of(System.getProperty("footnote.home", "."));
        return Files.exists(folder) ? folder : home.resolve(folder);
    }
}
