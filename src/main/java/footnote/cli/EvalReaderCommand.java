package footnote.cli;

import footnote.eval.KnownFigures;
import footnote.eval.KnownPassages;
import footnote.eval.ReRanking;
import footnote.eval.ReaderEvaluation;
import footnote.eval.ReaderFigure;
import footnote.eval.RetrievalSet;
import footnote.evidence.Caution;
import footnote.model.EvidenceReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Option(
            names = "--known",
            paramLabel = "FILE",
            description = "known passages, over which the whole service is asked (default: ${DEFAULT-VALUE})",
            defaultValue = "src/test/resources/known-passages/council-pages.yaml")
    private List<Path> known = List.of();

    @Option(
            names = "--rerank",
            paramLabel = "DIR",
            description = "a retrieval set to put in a new order, too, which takes long")
    private @Nullable Path rerank;

    @Mixin
    private IndexHome indexes = new IndexHome();

    @Option(
            names = "--features",
            paramLabel = "FILE",
            description = "only write what the weights of support are fitted on, a line of JSON for each claim")
    private @Nullable Path features;

    @Option(names = "--gate", description = "only measure the gate that sentences worded by a language model pass")
    private boolean gate;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (var reader = EvidenceReader.load(EvidenceReader.PATIENCE)) {
            if (features != null) {
                ReaderEvaluation.claims(training).writeFeatures(reader, features);
                return ExitCode.OK;
            }
            var evaluation = new ReaderEvaluation(reader);
            if (gate) {
                evaluation.measure(ReaderEvaluation.gateSets(training), out);
                return ExitCode.OK;
            }
            evaluation.measure(ReaderEvaluation.sets(bench, training), out);
            known.forEach(file -> evaluation.print(figures(file), out));
            if (rerank != null) {
                var set = RetrievalSet.read(rerank, null);
                evaluation.print(new ReRanking(set, indexes.path(), Workspace.PASSAGES).measure(reader), out);
            }
            evaluation.time(out);
        }
        return ExitCode.OK;
    }

    private List<ReaderFigure> figures(Path file) {
        KnownPassages passages = KnownPassages.read(file);
        return new KnownPassagesRun(indexes.path(), Caution.NORMAL)
                .with(
                        passages,
                        null,
                        (evaluator, _) -> new KnownFigures(file.getFileName().toString(), evaluator.evaluate(passages))
                                .figures());
    }
}
