package footnote.cli;

import footnote.eval.RetrievalEvaluation;
import footnote.eval.RetrievalEvaluation.RunFile;
import footnote.eval.RetrievalMethod;
import footnote.eval.RetrievalSet;
import footnote.model.EvidenceReader;
import footnote.model.WindowReader;
import java.nio.file.Path;
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
        name = "retrieval",
        description = "Measures the search for passages over a public set.",
        mixinStandardHelpOptions = true)
final class EvalRetrievalCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "DIR",
            description = "a retrieval set: queries.jsonl, qrels.tsv and most often corpus.jsonl")
    private Path set = Path.of("");

    @Option(
            names = "--corpus",
            paramLabel = "FILE",
            description = "its passages (default: corpus.jsonl in DIR, or the …-corpus.jsonl beside DIR)")
    private @Nullable Path corpus;

    @Option(names = "--out", paramLabel = "FILE", description = "write a run file for trec_eval")
    private @Nullable Path out;

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            description = "of the run file: ${COMPLETION-CANDIDATES} (default: the last one there is)")
    private @Nullable RetrievalMethod method;

    @Option(
            names = "--depth",
            paramLabel = "N",
            defaultValue = "1000",
            description = "the most passages for a query of the run file (default: ${DEFAULT-VALUE})")
    private int depth;

    @Option(
            names = "--read",
            description = "let the reader put the best passages in a new order, too, which takes long")
    private boolean read;

    @Mixin
    private IndexHome indexes = new IndexHome();

    @Override
    public Integer call() {
        if (depth < 1) {
            throw new ParameterException(spec.commandLine(), "A depth is at least 1, not " + depth);
        }
        RunFile run = out == null ? null : new RunFile(out, method, depth);
        RetrievalSet passages = RetrievalSet.read(set, corpus);
        if (!read) {
            measure(passages, run, Optional.empty());
            return ExitCode.OK;
        }
        try (var reader = EvidenceReader.load(EvidenceReader.PATIENCE)) {
            measure(passages, run, Optional.of(reader));
        }
        return ExitCode.OK;
    }

    private void measure(RetrievalSet passages, @Nullable RunFile run, Optional<WindowReader> reader) {
        new RetrievalEvaluation(indexes.path(), Workspace.PASSAGES, reader)
                .measure(passages, run, spec.commandLine().getOut());
    }
}
