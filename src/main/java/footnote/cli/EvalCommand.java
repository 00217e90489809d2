package footnote.cli;

import footnote.eval.ComparisonTable;
import footnote.eval.Evaluation;
import footnote.eval.EvaluationReport;
import footnote.eval.EvaluationRun;
import footnote.eval.EvaluationTable;
import footnote.eval.KnownPassages;
import footnote.eval.ModelTable;
import footnote.eval.QuestionFeatures;
import footnote.eval.RunComparison;
import footnote.llm.ModelSettings;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
            EvalConflictsCommand.class,
            EvalTalksCommand.class
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nIt ends with:%n",
        exitCodeList = {
            "0:all is as expected",
            "1:it could not be measured, and says why",
            "2:the command line was wrong",
            "4:something is not as expected, and is named: an inexact citation; a figure under or over what was given;"
                    + " with --against, a question that was right before; with none of these options, a question"
                    + " that is wrong and not marked as a known miss"
        })
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

    @Mixin
    private ModelOption languageModel = new ModelOption();

    @Option(names = "--questions", description = "print what became of each question, too")
    private boolean questions;

    @Option(
            names = "--features",
            paramLabel = "FILE",
            description = "write what the answerer's weights are fitted on, a line of JSON for each question")
    private @Nullable Path features;

    @Option(names = "--html", paramLabel = "FILE", description = "write the figures and each question as a page")
    private @Nullable Path html;

    @Option(names = "--save", paramLabel = "FILE", description = "keep what became of each question, to compare with")
    private @Nullable Path save;

    @Option(
            names = "--against",
            paramLabel = "FILE",
            description = "compare with a run that was kept: what got better or worse, and by how much")
    private @Nullable Path against;

    @Mixin
    private FigureOptions limits = new FigureOptions();

    @Override
    public Integer call() {
        if (file == null) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'FILE'");
        }
        return evaluate(file);
    }

    private int evaluate(Path file) {
        KnownPassages known = KnownPassages.read(file);
        EvaluationRun before = against == null ? null : EvaluationRun.read(against);
        Optional<ModelSettings> model = languageModel.model(System.getenv());
        var measured = new KnownPassagesRun(indexes.path(), caution.caution(), model);
        return measured.with(known, documents, (evaluator, assessor) -> {
            if (features != null) {
                QuestionFeatures.write(evaluator.features(known, assessor), features);
                return ExitCode.OK;
            }
            Evaluation evaluation = evaluator.evaluate(known);
            EvaluationRun run = EvaluationRun.of(evaluation, file, Instant.now());
            model.ifPresent(_ -> tell(new ModelTable(evaluation)));
            return report(evaluation, run, before == null ? null : RunComparison.of(before, run));
        });
    }

    private void tell(ModelTable table) {
        PrintWriter out = spec.commandLine().getOut();
        if (questions) {
            out.println(table.sentences());
            out.println();
        }
        out.println(table.figures());
        out.println();
    }

    private int report(Evaluation evaluation, EvaluationRun run, @Nullable RunComparison comparison) {
        PrintWriter out = spec.commandLine().getOut();
        var table = new EvaluationTable(evaluation);
        if (questions) {
            out.println(table.questions());
        }
        out.println(table.figures());
        if (comparison != null) {
            out.println();
            out.println(new ComparisonTable(comparison));
        }
        if (save != null) {
            run.write(save);
        }
        if (html != null) {
            new EvaluationReport(evaluation, run, comparison).write(html);
        }
        PrintWriter err = spec.commandLine().getErr();
        evaluation
                .missedNoMore()
                .forEach(outcome -> err.println("Right now, so that its known-miss can be taken off: "
                        + outcome.known().question()));
        List<String> unmet = limits.expectations(comparison).unmet(evaluation);
        unmet.forEach(err::println);
        return unmet.isEmpty() ? ExitCode.OK : ExitCode.NOT_AS_EXPECTED;
    }
}
