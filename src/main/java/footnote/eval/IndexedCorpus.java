package footnote.eval;

import footnote.conversation.Question;
import footnote.conversation.QuestionAnalysis;
import footnote.conversation.QuestionAnalyzer;
import footnote.conversation.ResolvedQuestion;
import footnote.document.DocumentId;
import footnote.index.IndexSnapshot;
import footnote.index.IndexingProgress;
import footnote.index.LuceneIndex;
import footnote.index.PassageCorpus;
import footnote.index.PassageFilter;
import footnote.index.PassageIndex;
import footnote.index.ScoredPassage;
import footnote.index.VectorFill;
import footnote.retrieve.Retriever;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Passages in an index of the form that answers questions, searched by the same parts that search for an
/// answer. Inside of it they are known by their number, since a set's ids have characters that a [DocumentId]
/// has not.
public final class IndexedCorpus implements RetrievalSystem {
    private static final double NANOS = 1e9;
    private static final int THREADS = Runtime.getRuntime().availableProcessors();

    private final List<String> ids;
    private final IndexingCost cost;
    private final CorpusVectors vectors;
    private final Optional<PassageReading> reading;
    private final QuestionAnalyzer analyzer = new QuestionAnalyzer();
    private final PassageIndex index;
    private final IndexSnapshot snapshot;

    private IndexedCorpus(
            List<String> ids,
            IndexingCost cost,
            CorpusVectors vectors,
            Optional<PassageReading> reading,
            PassageIndex index) {
        this.ids = ids;
        this.cost = cost;
        this.vectors = vectors;
        this.reading = reading;
        this.index = index;
        this.snapshot = index.snapshot();
    }

    /// Indexes all passages of a source, then makes their vectors.
    ///
    /// @param folder of the index, made where it is missing
    /// @param vectors of passages and of questions
    /// @param reading of the best passages; empty for none
    /// @throws footnote.index.IndexException when it cannot be written
    static IndexedCorpus of(
            PassageSource source, Path folder, CorpusVectors vectors, Optional<PassageReading> reading) {
        var ids = new ArrayList<String>();
        long start = System.nanoTime();
        try (var corpus = PassageCorpus.in(folder)) {
            source.each(passage -> {
                corpus.add(new DocumentId(Integer.toString(ids.size())), passage.title(), passage.text());
                ids.add(passage.id());
            });
            corpus.commit();
        }
        LuceneIndex index = LuceneIndex.open(folder);
        index.snapshot().close();
        double seconds = (System.nanoTime() - start) / NANOS;
        start = System.nanoTime();
        int made = new VectorFill(folder, vectors.passage()).run(THREADS, IndexingProgress.NONE, () -> true);
        double vectorSeconds = (System.nanoTime() - start) / NANOS;
        return new IndexedCorpus(
                ids, new IndexingCost(ids.size(), seconds, made, vectorSeconds, size(folder)), vectors, reading, index);
    }

    private static long size(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Set<RetrievalMethod> methods() {
        if (!snapshot.hasVectors()) {
            return EnumSet.of(RetrievalMethod.LEXICAL);
        }
        return reading.isPresent()
                ? EnumSet.range(RetrievalMethod.LEXICAL, RetrievalMethod.READ)
                : EnumSet.range(RetrievalMethod.LEXICAL, RetrievalMethod.HYBRID);
    }

    @Override
    public IndexingCost cost() {
        return cost;
    }

    @Override
    public List<RankedPassage> search(Question question, RetrievalMethod method, int limit) {
        return search(ResolvedQuestion.alone(question), method, limit);
    }

    /// The passages for a question that may go on from earlier ones.
    List<RankedPassage> search(ResolvedQuestion question, RetrievalMethod method, int limit) {
        QuestionAnalysis analysis = analyzer.analyze(question, snapshot);
        List<ScoredPassage> found = switch (method) {
            case BM25 -> throw new IllegalArgumentException("the yardstick is no way of this index");
            case LEXICAL -> snapshot.fetch(snapshot.lexical(analysis.searched(), PassageFilter.ALL, limit));
            case DENSE ->
                snapshot.fetch(snapshot.dense(vectors.query().apply(analysis.meant()), PassageFilter.ALL, limit));
            case HYBRID -> hybrid(analysis, limit);
            case READ ->
                reading
                        .orElseThrow()
                        .reordered(analysis.corrected(), hybrid(analysis, Math.max(limit, PassageReading.DEPTH)))
                        .stream()
                        .limit(limit)
                        .toList();
        };
        return found.stream().map(this::ranked).toList();
    }

    private List<ScoredPassage> hybrid(QuestionAnalysis question, int limit) {
        return new Retriever(limit, text -> Optional.of(vectors.query().apply(text)))
                .retrieve(question, PassageFilter.ALL, snapshot)
                .passages();
    }

    private RankedPassage ranked(ScoredPassage found) {
        int number = Integer.parseInt(found.passage().document().value());
        return new RankedPassage(ids.get(number), found.score());
    }

    @Override
    public void close() {
        snapshot.close();
        index.close();
    }
}
