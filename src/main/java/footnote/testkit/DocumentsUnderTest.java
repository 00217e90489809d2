package footnote.testkit;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import footnote.ask.AskService;
import footnote.ask.Inquiry;
import footnote.ask.Reply;
import footnote.cli.Workspace;
import footnote.eval.Evaluation;
import footnote.eval.Evaluator;
import footnote.eval.KnownPassages;
import footnote.eval.KnownQuestion;
import footnote.eval.TemporaryFolder;
import footnote.evidence.Caution;
import footnote.index.Comparison;
import footnote.index.IndexSnapshot;
import footnote.index.IndexingProgress;
import footnote.index.PassageIndex;
import footnote.index.PlainSentenceSearch;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/// A folder of documents that can be asked as the service would be, with an index of its own in a temporary folder.
/// It is indexed as it is when it is opened; what changes later does not count.
///
/// Safe for use by several threads.
public final class DocumentsUnderTest implements AutoCloseable {
    private final TemporaryFolder indexes;
    private final Workspace workspace;
    private final PassageIndex index;
    private final PlainSentenceSearch plain;
    private final AskService service;
    private final Evaluator evaluator;

    private DocumentsUnderTest(TemporaryFolder indexes, Workspace workspace) {
        this.indexes = indexes;
        this.workspace = workspace;
        this.index = workspace.index();
        this.plain = workspace.plainSearch();
        this.service = workspace.askService(index);
        this.evaluator = workspace.evaluator(index, plain);
    }

    /// Indexes a folder, which takes some hundredths of a second for each page of it. The caller closes it.
    ///
    /// @param documents the folder
    /// @param caution how sure it must be before it answers
    /// @throws footnote.document.LibraryException when there is no such folder
    public static DocumentsUnderTest open(Path documents, Caution caution) {
        TemporaryFolder indexes = TemporaryFolder.in(Path.of(System.getProperty("java.io.tmpdir")));
        try {
            Workspace workspace = Workspace.forTests(documents, indexes.path(), caution);
            workspace.update(Comparison.BY_CONTENT, IndexingProgress.NONE);
            workspace.fillVectors(Runtime.getRuntime().availableProcessors(), IndexingProgress.NONE, () -> true);
            return new DocumentsUnderTest(indexes, workspace);
        } catch (RuntimeException e) {
            indexes.close();
            throw e;
        }
    }

    /// Asks a first question.
    ///
    /// @throws footnote.conversation.InvalidQuestionException when it cannot be taken as a question
    /// @throws footnote.ask.UnverifiedAnswerException when a citation does not hold against the stored text
    public GivenAnswer ask(String question) {
        return ask(Inquiry.of(question));
    }

    /// Asks a question that may go on from others, or of some of the documents alone.
    ///
    /// @throws footnote.conversation.InvalidQuestionException when it cannot be taken as a question
    /// @throws footnote.ask.UnverifiedAnswerException when a citation does not hold against the stored text
    public GivenAnswer ask(Inquiry inquiry) {
        Reply reply = service.ask(inquiry);
        try (IndexSnapshot snapshot = index.snapshot()) {
            return GivenAnswer.of(reply, snapshot);
        }
    }

    /// Asks all questions of a file and counts. The folder that the file names is not looked at.
    ///
    /// @throws footnote.eval.KnownPassagesException when the file breaks its format, or names what is not there
    public Evaluation evaluate(Path file) {
        return evaluator.evaluate(KnownPassages.read(file));
    }

    /// The questions of a file as tests, those that are marked as known misses apart. A test fails when a citation
    /// is not exact or the question is dealt with wrongly; that of a known miss also once it is right, so that its
    /// mark is taken off. The folder that the file names is not looked at.
    ///
    /// @throws footnote.eval.KnownPassagesException when the file breaks its format, or names what is not there
    public Stream<DynamicNode> knownPassages(Path file) {
        KnownPassages known = KnownPassages.read(file);
        evaluator.check(known);
        return Stream.of(
                        group(file, "known passages", known, question -> !question.knownMiss()),
                        group(file, "known misses", known, KnownQuestion::knownMiss))
                .flatMap(group -> group);
    }

    /// Nothing where there are no such questions.
    private Stream<DynamicNode> group(Path file, String name, KnownPassages known, Predicate<KnownQuestion> which) {
        List<DynamicTest> tests = known.questions().stream()
                .filter(which)
                .map(question ->
                        dynamicTest(question.question(), () -> KnownQuestionCheck.of(evaluator.outcome(question))))
                .toList();
        return tests.isEmpty()
                ? Stream.empty()
                : Stream.of(dynamicContainer(
                        "%s of %s (%d)".formatted(name, file.getFileName(), tests.size()),
                        file.toUri(),
                        tests.stream()));
    }

    /// Deletes the index.
    @Override
    public void close() {
        plain.close();
        index.close();
        workspace.close();
        indexes.close();
    }
}
