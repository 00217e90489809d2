package footnote.cli;

import footnote.eval.Evaluation;
import footnote.eval.EvaluationTable;
import footnote.eval.KnownPassages;
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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "eval",
        description = "Asks questions whose passages are known, and prints how many were answered right.",
        mixinStandardHelpOptions = true)
final class EvalCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "known passages, in YAML")
    private Path file = Path.of("");

    @Option(
            names = "--documents",
            paramLabel = "DIR",
            description = "the folder of documents to ask (default: the one that FILE names)")
    private @Nullable Path documents;

    @Option(
            names = "--index",
            paramLabel = "DIR",
            defaultValue = "${sys:footnote.home:-.}/index",
            description = "where indexes are kept (default: index)")
    private Path index = Path.of("index");

    @Option(names = "--questions", description = "print what became of each question, too")
    private boolean questions;

    @Override
    public Integer call() {
        KnownPassages known = KnownPassages.read(file);
        Workspace workspace = Workspace.open(documents == null ? fromAnywhere(known.documents()) : documents, index);
        workspace.update(Comparison.BY_CONTENT, IndexingProgress.NONE);
        PrintWriter out = spec.commandLine().getOut();
        try (PassageIndex passages = workspace.index();
                PlainSentenceSearch plain = workspace.plainSearch()) {
            Evaluation evaluation = workspace.evaluator(passages, plain).evaluate(known);
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
