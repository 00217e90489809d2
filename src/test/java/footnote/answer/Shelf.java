package footnote.answer;

import footnote.conversation.Question;
import footnote.conversation.QuestionAnalysis;
import footnote.conversation.QuestionAnalyzer;
import footnote.document.Library;
import footnote.evidence.Candidate;
import footnote.evidence.EvidenceAssessor;
import footnote.evidence.OverlapAssessor;
import footnote.evidence.ScoredSentence;
import footnote.index.IndexSnapshot;
import footnote.index.Indexer;
import footnote.index.LuceneIndex;
import footnote.index.PassageFilter;
import footnote.index.ScoredPassage;
import footnote.passage.PassageSplitter;
import footnote.passage.Sentences;
import footnote.retrieve.QueryVectors;
import footnote.retrieve.Retriever;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/// A few documents, indexed for real, that can be asked.
public final class Shelf implements AutoCloseable {
    private final LuceneIndex index;
    private final IndexSnapshot snapshot;
    private final ExtractiveAnswerer answerer;

    private Shelf(LuceneIndex index, EvidenceAssessor assessor) {
        this.index = index;
        this.answerer = new ExtractiveAnswerer(assessor);
        this.snapshot = index.snapshot();
    }

    /// Writes `1.md`, `2.md` and so on.
    public static Shelf of(Path folder, String... documents) throws IOException {
        return of(new OverlapAssessor(), folder, documents);
    }

    /// The same, with another assessor of what is found.
    public static Shelf of(EvidenceAssessor assessor, Path folder, String... documents) throws IOException {
        Path library = Files.createDirectories(folder.resolve("documents"));
        for (int i = 0; i < documents.length; i++) {
            Files.writeString(library.resolve((i + 1) + ".md"), documents[i]);
        }
        Path indexFolder = folder.resolve("index");
        new Indexer(Library.open(library), indexFolder, new PassageSplitter(new Sentences())).update();
        return new Shelf(LuceneIndex.open(indexFolder), assessor);
    }

    public IndexSnapshot snapshot() {
        return snapshot;
    }

    public QuestionAnalysis analysis(String question) {
        return new QuestionAnalyzer().analyze(Question.of(question), snapshot);
    }

    public List<ScoredSentence> rank(String question) {
        QuestionAnalysis analysis = analysis(question);
        return answerer.assess(analysis, retrieved(analysis), snapshot).ranked();
    }

    public List<Candidate> candidates(String question) {
        return Candidate.of(retrieved(analysis(question)));
    }

    public Answer ask(String question) {
        QuestionAnalysis analysis = analysis(question);
        return answerer.answer(analysis, retrieved(analysis), snapshot);
    }

    /// The answer of another answerer that builds on the one that quotes.
    public Answer ask(String question, UnaryOperator<Answerer> other) {
        QuestionAnalysis analysis = analysis(question);
        return other.apply(answerer).answer(analysis, retrieved(analysis), snapshot);
    }

    /// The same answer with how it was made.
    public AnswerTrace explain(String question) {
        QuestionAnalysis analysis = analysis(question);
        return answerer.explain(analysis, retrieved(analysis), snapshot).trace().orElseThrow();
    }

    private List<ScoredPassage> retrieved(QuestionAnalysis analysis) {
        return new Retriever(50, QueryVectors.NONE)
                .retrieve(analysis, PassageFilter.ALL, snapshot)
                .passages();
    }

    @Override
    public void close() {
        snapshot.close();
        index.close();
    }
}
