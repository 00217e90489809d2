package footnote.cli;

import footnote.eval.Evaluator;
import footnote.eval.KnownPassages;
import footnote.evidence.Caution;
import footnote.evidence.ReadingAssessor;
import footnote.index.Comparison;
import footnote.index.IndexingProgress;
import footnote.index.PassageIndex;
import footnote.index.PlainSentenceSearch;
import footnote.llm.ModelSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// The documents of a file of known passages, indexed with all their vectors, and ready to be asked.
///
/// @param indexes where indexes are kept
/// @param model a language model that words the answers; empty for quotations
record KnownPassagesRun(Path indexes, Caution caution, Optional<ModelSettings> model) {
    /// That of quotations.
    KnownPassagesRun(Path indexes, Caution caution) {
        this(indexes, caution, Optional.empty());
    }

    /// What is told of them while they are open.
    ///
    /// @param documents null for the folder that the file names
    <T> T with(KnownPassages known, @Nullable Path documents, BiFunction<Evaluator, ReadingAssessor, T> told) {
        try (Workspace workspace = Workspace.open(documents == null ? folder(known) : documents, indexes, caution)) {
            workspace.update(Comparison.BY_CONTENT, IndexingProgress.NONE);
            workspace.fillVectors(Runtime.getRuntime().availableProcessors(), IndexingProgress.NONE, () -> true);
            try (PassageIndex passages = workspace.index();
                    PlainSentenceSearch plain = workspace.plainSearch()) {
                return told.apply(workspace.evaluator(passages, plain, model), workspace.assessor());
            }
        }
    }

    /// The folder that a file names, which may be meant from where the program lies if not from where the command
    /// was given.
    static Path folder(KnownPassages known) {
        Path home = Path.of(System.getProperty("footnote.home", "."));
        return Files.exists(known.documents()) ? known.documents() : home.resolve(known.documents());
    }
}
