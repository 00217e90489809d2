package footnote.cli;

import footnote.answer.Answerer;
import footnote.answer.ExtractiveAnswerer;
import footnote.ask.Answering;
import footnote.ask.AskService;
import footnote.ask.CitationService;
import footnote.ask.Contacts;
import footnote.ask.Recorder;
import footnote.ask.SearchService;
import footnote.ask.Turns;
import footnote.conversation.QuestionAnalyzer;
import footnote.document.Library;
import footnote.document.LibraryEditor;
import footnote.document.LibraryWatch;
import footnote.eval.Evaluator;
import footnote.eval.RememberingReader;
import footnote.evidence.Caution;
import footnote.evidence.ReadingAssessor;
import footnote.index.Comparison;
import footnote.index.IndexException;
import footnote.index.IndexFolders;
import footnote.index.Indexer;
import footnote.index.IndexingProgress;
import footnote.index.IndexingProgress.Phase;
import footnote.index.IndexingReport;
import footnote.index.IndexingRuns;
import footnote.index.LuceneIndex;
import footnote.index.PassageIndex;
import footnote.index.PlainSentenceSearch;
import footnote.index.VectorFill;
import footnote.llm.ModelAnswerer;
import footnote.llm.ModelSettings;
import footnote.llm.ModelUse;
import footnote.model.Embedder;
import footnote.model.EvidenceReader;
import footnote.model.LazyModel;
import footnote.model.Reading;
import footnote.passage.Passage;
import footnote.passage.PassageSplitter;
import footnote.passage.Sentences;
import footnote.record.Recording;
import footnote.retrieve.Retriever;
import footnote.verify.CitationVerifier;
import footnote.verify.SentenceGate;
import footnote.verify.SupportScorer;
import footnote.web.Appearance;
import footnote.web.Availability;
import footnote.web.Metrics;
import footnote.web.Services;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/// The composition root: a documents folder with its index, and the parts that work on them. Whoever closes it is
/// done with the models, which otherwise go with the program.
public final class Workspace implements AutoCloseable {
    /// How many passages are read for a question.
    static final int PASSAGES = 50;

    /// How many questions are asked before times are taken.
    private static final int WARM_UPS = 40;

    private final Library library;
    private final Path indexFolder;
    private final PassageSplitter splitter = new PassageSplitter(new Sentences());
    private final QuestionAnalyzer analyzer = new QuestionAnalyzer();
    private final LazyModel<Embedder> embedder;
    private final LazyModel<EvidenceReader> reader;
    private final Retriever retriever;
    private final ReadingAssessor assessor;
    private final ExtractiveAnswerer answerer;
    private final IndexingRuns runs = new IndexingRuns(InstantSource.system());
    private final CitationVerifier verifier = new CitationVerifier();
    private final SentenceGate gate;

    private Workspace(
            Library library,
            Path indexFolder,
            LazyModel<Embedder> embedder,
            LazyModel<EvidenceReader> reader,
            ReadingAssessor assessor) {
        this.library = library;
        this.indexFolder = indexFolder;
        this.embedder = embedder;
        this.reader = reader;
        this.assessor = assessor;
        this.gate = new SentenceGate(
                new SupportScorer((claim, windows) -> reader.orThrow().read(claim, windows)));
        this.answerer = new ExtractiveAnswerer(assessor, gate);
        this.retriever = new Retriever(PASSAGES, question -> embedder.get().map(model -> model.query(question)));
    }

    /// The workspace of a documents folder.
    ///
    /// @param indexes where the indexes of all folders are kept
    /// @param caution how sure it must be before it answers
    /// @throws footnote.document.LibraryException when there is no such documents folder
    static Workspace open(Path documents, Path indexes, Caution caution) {
        Library library = Library.open(documents);
        var reader = newReader(teller());
        return new Workspace(
                library,
                IndexFolders.of(indexes, library.folder()),
                new LazyModel<>(Embedder::load, teller()),
                reader,
                new ReadingAssessor(reader::get, caution, teller()));
    }

    /// The same for tests. A model that cannot be run is an error, since without it the answers are others; and what
    /// was read for a question is remembered, since tests ask the same ones again.
    ///
    /// @param indexes where the indexes of all folders are kept
    /// @param caution how sure it must be before it answers
    /// @throws footnote.document.LibraryException when there is no such documents folder
    public static Workspace forTests(Path documents, Path indexes, Caution caution) {
        Library library = Library.open(documents);
        Consumer<String> tell = told -> {
            throw new IllegalStateException(told);
        };
        var reader = newReader(tell);
        Map<RememberingReader.Asked, List<Reading>> remembered = new ConcurrentHashMap<>();
        return new Workspace(
                library,
                IndexFolders.of(indexes, library.folder()),
                new LazyModel<>(Embedder::load, tell),
                reader,
                new ReadingAssessor(
                        () -> reader.get().map(model -> new RememberingReader(model, remembered)), caution, tell));
    }

    Path documents() {
        return library.folder();
    }

    /// Brings the index up to date.
    ///
    /// @throws IndexException when it is locked or cannot be written
    public IndexingReport update(Comparison comparison, IndexingProgress progress) {
        try (library) {
            return runs.follow(
                    progress, followed -> new Indexer(library, indexFolder, splitter).update(comparison, followed));
        }
    }

    /// Makes the vectors that the index lacks, where the model can be run.
    ///
    /// @param threads how many work at once
    /// @param goOn asked now and then
    /// @return how many were made
    public int fillVectors(int threads, IndexingProgress progress, BooleanSupplier goOn) {
        return embedder.get()
                .map(model -> runs.doing(
                        Phase.VECTORS,
                        progress,
                        followed -> new VectorFill(indexFolder, model::passage).run(threads, followed, goOn)))
                .orElse(0);
    }

    /// Has the models loaded on threads of their own, so that the first question waits less, and its health
    /// tells at once where one cannot be run.
    void preload() {
        Thread.ofPlatform().daemon().name("load-embedder").start(embedder::get);
        Thread.ofPlatform().daemon().name("load-reader").start(reader::get);
    }

    /// Watches the documents folder from now on. The caller closes it.
    LibraryWatch watch() {
        return LibraryWatch.of(library);
    }

    /// The way between commands and the service over this index.
    RescanRequests rescanRequests() {
        return new RescanRequests(indexFolder);
    }

    /// Whether there is a committed index that can be read.
    boolean hasIndex() {
        try (PassageIndex index = index()) {
            index.snapshot().close();
            return true;
        } catch (IndexException _) {
            return false;
        }
    }

    /// The index as it was last committed. The caller closes it.
    public PassageIndex index() {
        return LuceneIndex.open(indexFolder);
    }

    /// The service over an index.
    public AskService askService(PassageIndex index) {
        return askService(index, Contacts.NONE, Optional.empty(), Turns.AT_ONCE);
    }

    /// @param contacts the people to turn to
    /// @param model a language model that may word answers; without what checks its sentences it is not used
    /// @param turns when each question is answered
    AskService askService(PassageIndex index, Contacts contacts, Optional<ModelSettings> model, Turns turns) {
        Answerer wording = model.<Answerer>flatMap(
                        settings -> gate().map(checking -> new ModelAnswerer(answerer, settings, checking)))
                .orElse(answerer);
        return new AskService(index, analyzer, retriever, wording, verifier, contacts, turns);
    }

    /// All that a server is a door to, over an index.
    ///
    /// @param model a language model that may word answers
    /// @param turns when each piece of work is done
    /// @param record of what is asked and answered
    /// @param availability the file that says whether the service may be asked
    Services services(
            PassageIndex index,
            Contacts contacts,
            Optional<ModelSettings> model,
            Turns turns,
            Optional<Recording> record,
            Metrics metrics,
            Path availability,
            Appearance appearance) {
        Recorder recorder =
                record.<Recorder>map(kept -> Recorder.all(metrics, kept)).orElse(metrics);
        return new Services(
                new Answering(askService(index, contacts, model, turns), recorder, InstantSource.system()),
                new SearchService(index, analyzer, retriever, turns),
                new CitationService(index, verifier, this::gate, turns),
                index,
                record,
                model.map(ModelUse::of).orElse(ModelUse.NONE),
                metrics,
                Availability.in(availability),
                Optional.of(new LibraryEditor(library.folder())),
                runs,
                Trouble.checks(index, reader, embedder, record),
                appearance);
    }

    /// What tells whether a quotation supports a sentence; empty where its model cannot be run.
    private Optional<SentenceGate> gate() {
        return reader.get().map(_ -> gate);
    }

    /// A new one of what tells which sentences answer; its model is loaded when it is first needed.
    static ReadingAssessor newAssessor(Caution caution) {
        return new ReadingAssessor(newReader(teller())::get, caution, teller());
    }

    private static LazyModel<EvidenceReader> newReader(Consumer<String> tell) {
        return new LazyModel<>(() -> EvidenceReader.load(EvidenceReader.PATIENCE), tell);
    }

    /// Tells the operator.
    private static Consumer<String> teller() {
        return LoggerFactory.getLogger(Workspace.class)::warn;
    }

    /// What tells which sentences answer.
    ReadingAssessor assessor() {
        return assessor;
    }

    /// Measures the same parts that answer.
    public Evaluator evaluator(PassageIndex index, PlainSentenceSearch plain) {
        return evaluator(index, plain, Optional.empty());
    }

    /// @param model a language model that words the answers that are measured; its time is its server's, which needs no
    ///     questions beforehand
    Evaluator evaluator(PassageIndex index, PlainSentenceSearch plain, Optional<ModelSettings> model) {
        AskService ask = askService(index, Contacts.NONE, model, Turns.AT_ONCE);
        int warmUps = model.isPresent() ? 0 : WARM_UPS;
        return new Evaluator(ask, index, analyzer, retriever, answerer, verifier, plain, warmUps);
    }

    /// The yardstick over the same sentences.
    public PlainSentenceSearch plainSearch() {
        var passages = new ArrayList<Passage>();
        try (library) {
            for (var file : library.list().files()) {
                passages.addAll(splitter.split(library.read(library.load(file)).document()));
            }
        }
        return PlainSentenceSearch.over(List.copyOf(passages));
    }

    @Override
    public void close() {
        embedder.close();
        reader.close();
    }
}
