package footnote.cli;

import footnote.eval.KnownFigures;
import footnote.eval.KnownPassages;
import footnote.eval.ReRanking;
import footnote.eval.ReaderEvaluation;
import footnote.eval.ReaderFigure;
import footnote.eval.ReaderPart;
import footnote.eval.ReaderSet;
import footnote.eval.RetrievalSetException;
import footnote.evidence.Caution;
import footnote.model.EvidenceReader;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
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
            defaultValue = "${sys:footnote.home:-.}/../shared/bench")
    private Path bench = Path.of("");

    @Option(
            names = "--training",
            paramLabel = "DIR",
            description = "the folder with the pages and claims of our own (default: ${DEFAULT-VALUE})",
            defaultValue = "${sys:footnote.home:-.}/training")
    private Path training = Path.of("");

    @Option(
            names = "--known",
            paramLabel = "FILE",
            description = "known passages, over which the whole service is asked (default: ${DEFAULT-VALUE})",
            defaultValue = "${sys:footnote.home:-.}/src/test/resources/known-passages/council-pages.yaml")
    private List<Path> known = List.of();

    @ArgGroup(exclusive = false)
    private @Nullable RerankOptions rerank;

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
        if (features != null) {
            try (var reader = EvidenceReader.load(EvidenceReader.PATIENCE)) {
                ReaderEvaluation.claims(training).writeFeatures(reader, features);
            }
            return ExitCode.OK;
        }
        List<ReaderSet> sets = gate ? ReaderEvaluation.gateSets(training) : sets(out);
        try (var reader = EvidenceReader.load(EvidenceReader.PATIENCE)) {
            var evaluation = new ReaderEvaluation(reader);
            evaluation.measure(sets, out);
            if (gate) {
                return ExitCode.OK;
            }
            evaluation.time(out);
        }
        return ExitCode.OK;
    }

    /// What there is to measure over; of the rest it is said that it is left out.
    private List<ReaderSet> sets(PrintWriter out) {
        List<ReaderPart> parts = parts();
        var sets = new ArrayList<ReaderSet>();
        for (ReaderPart part : parts) {
            if (part.isThere()) {
                sets.add(part.set());
            } else if (spec.commandLine().getParseResult().hasMatchedOption(part.option())) {
                throw RetrievalSetException.missing(part);
            } else {
                out.println(part.missing());
            }
        }
        if (sets.size() < parts.size()) {
            out.println();
        }
        if (rerank != null) {
            sets.add(new ReRanking(rerank.read(out), indexes.path(), Workspace.PASSAGES));
        }
        return sets;
    }

    private List<ReaderPart> parts() {
        return Stream.concat(
                        ReaderEvaluation.parts(bench, training).stream(),
                        known.stream().map(this::questions))
                .toList();
    }

    /// The questions of a file, which need the documents that it names.
    private ReaderPart questions(Path file) {
        Path place = Files.exists(file) ? KnownPassagesRun.folder(KnownPassages.read(file)) : file;
        return new ReaderPart("the questions of " + file.getFileName(), place, "--known", _ -> figures(file));
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
