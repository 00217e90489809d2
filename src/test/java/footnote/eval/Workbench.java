package footnote.eval;

import footnote.answer.ExtractiveAnswerer;
import footnote.ask.AskService;
import footnote.conversation.QuestionAnalyzer;
import footnote.document.DocumentFile;
import footnote.document.Library;
import footnote.evidence.Caution;
import footnote.evidence.EvidenceAssessor;
import footnote.evidence.ReadingAssessor;
import footnote.index.Indexer;
import footnote.index.IndexingProgress;
import footnote.index.LuceneIndex;
import footnote.index.PlainSentenceSearch;
import footnote.index.VectorFill;
import footnote.model.Embedder;
import footnote.model.EvidenceReader;
import footnote.model.WindowReader;
import footnote.passage.Passage;
import footnote.passage.PassageSplitter;
import footnote.passage.Sentences;
import footnote.retrieve.Retriever;
import footnote.verify.CitationVerifier;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;

/// A whole Footnote over a folder of documents, with its index in a temporary folder.
final class Workbench implements AutoCloseable {
    private final Embedder embedder = Embedder.load();
    private final EvidenceReader reader = EvidenceReader.load(Duration.ofMinutes(1));
    private final LuceneIndex index;
    private final PlainSentenceSearch plain;
    private final Evaluator evaluator;

    /// With everything that answers.
    Workbench(Path documents, Path indexFolder) {
        this(
                documents,
                indexFolder,
                reader -> new ReadingAssessor(() -> Optional.of(reader), Caution.NORMAL, told -> {
                    throw new AssertionError(told);
                }));
    }

    /// With another assessor of what is found.
    Workbench(Path documents, Path indexFolder, Function<WindowReader, EvidenceAssessor> assessor) {
        Library library = Library.open(documents);
        var splitter = new PassageSplitter(new Sentences());
        new Indexer(library, indexFolder, splitter).update();
        new VectorFill(indexFolder, embedder::passage).run(2, IndexingProgress.NONE, () -> true);
        var passages = new ArrayList<Passage>();
        for (DocumentFile file : library.list().files()) {
            passages.addAll(splitter.split(library.read(library.load(file)).document()));
        }
        var analyzer = new QuestionAnalyzer();
        var retriever = new Retriever(50, text -> Optional.of(embedder.query(text)));
        var answerer = new ExtractiveAnswerer(assessor.apply(new RememberingReader(reader)));
        var verifier = new CitationVerifier();
        this.index = LuceneIndex.open(indexFolder);
        this.plain = PlainSentenceSearch.over(passages);
        var ask = new AskService(index, analyzer, retriever, answerer, verifier);
        this.evaluator = new Evaluator(ask, index, analyzer, retriever, answerer, verifier, plain, 4);
    }

    Evaluator evaluator() {
        return evaluator;
    }

    @Override
    public void close() {
        plain.close();
        index.close();
        embedder.close();
        reader.close();
    }
}
