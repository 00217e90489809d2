package footnote.index;

import footnote.document.DocumentId;
import footnote.document.Span;
import footnote.document.Version;
import footnote.passage.Sentence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// A snapshot on a Lucene reader, which stays open for as long as a snapshot of it does.
final class LuceneSnapshot implements IndexSnapshot {
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final IndexState state;
    private final PassageSearch passages;
    private final LuceneParts parts;

    /// Read when first wanted: a filter looks at all of them for each way of searching.
    private volatile @Nullable List<IndexedDocument> documents;

    private final AtomicBoolean open = new AtomicBoolean(true);

    LuceneSnapshot(IndexState state, LuceneParts parts) {
        this.reader = state.reader();
        reader.incRef();
        this.state = state;
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(LuceneParts.similarity());
        this.passages = new PassageSearch(searcher, state.numbers());
        this.parts = parts;
    }

    @Override
    public String generation() {
        return reading(() -> LuceneParts.generation(reader.getIndexCommit()));
    }

    @Override
    public List<IndexedDocument> documents() {
        List<IndexedDocument> known = documents;
        if (known == null) {
            var query = new TermQuery(new Term(PassageFields.IS_RECORD, "yes"));
            known = List.copyOf(records(query, Math.max(1, reading(() -> searcher.count(query)))));
            documents = known;
        }
        return known;
    }

    @Override
    public Optional<IndexedDocument> document(DocumentId id) {
        var query = both(new TermQuery(new Term(PassageFields.IS_RECORD, "yes")), new TermQuery(PassageFields.of(id)));
        return records(query, 1).stream().findFirst();
    }

    @Override
    public boolean hasPassing(PassageFilter filter) {
        return documents().stream().anyMatch(filter::passes);
    }

    @Override
    public List<IndexedDocument> copiesOf(DocumentId original) {
        var query = new TermQuery(new Term(PassageFields.COPY_OF, original.value()));
        int copies = reading(() -> searcher.count(query));
        return copies == 0 ? List.of() : records(query, copies);
    }

    private List<IndexedDocument> records(Query query, int limit) {
        return reading(() -> {
            var records = new ArrayList<IndexedDocument>();
            for (ScoreDoc hit : searcher.search(query, limit).scoreDocs) {
                records.add(parts.fields().record(stored(hit)));
            }
            records.sort(Comparator.comparing(IndexedDocument::id));
            return records;
        });
    }

    @Override
    public String text(Version version) {
        return parts.texts().text(version);
    }

    @Override
    public List<String> terms(String text) {
        return parts.english().terms(text);
    }

    @Override
    public double rarity(String term) {
        return reading(() -> {
            int passages = reader.getDocCount(PassageFields.TEXT);
            int having = reader.docFreq(new Term(PassageFields.TEXT, term));
            return Math.log(1 + (passages - having + 0.5) / (having + 0.5));
        });
    }

    @Override
    public boolean knows(String term) {
        return has(PassageFields.TEXT, term) || has(PassageFields.HEADING, term) || has(PassageFields.TITLE, term);
    }

    @Override
    public boolean says(String term) {
        return has(PassageFields.TEXT, term);
    }

    private boolean has(String field, String term) {
        return reading(() -> reader.docFreq(new Term(field, term)) > 0);
    }

    @Override
    public Optional<String> correction(String word, Set<String> besides) {
        return reading(() -> parts.spelling().nearest(reader, word, besides));
    }

    @Override
    public int mentions(DocumentId document, String term) {
        var query = both(new TermQuery(PassageFields.of(document)), new TermQuery(new Term(PassageFields.TEXT, term)));
        return reading(() -> searcher.count(query));
    }

    @Override
    public List<PassageHit> lexical(List<SearchTerm> terms, PassageFilter filter, int limit) {
        return terms.isEmpty() ? List.of() : reading(() -> passages.lexical(terms, passing(filter), limit));
    }

    @Override
    public boolean hasVectors() {
        return state.vectors().areComplete();
    }

    @Override
    public List<PassageHit> dense(float[] query, PassageFilter filter, int limit) {
        if (!hasVectors()) {
            throw new IllegalStateException("not every passage has its vector yet");
        }
        byte[] vector = EightBit.of(query);
        return reading(() -> {
            Query passing = passing(filter);
            return state.vectors().nearest(vector, passing == null ? null : passages.passing(passing), limit);
        });
    }

    @Override
    public double[] similarities(float[] query, int[] numbers) {
        byte[] vector = EightBit.of(query);
        return Arrays.stream(numbers)
                .mapToDouble(number -> state.vectors().cosine(number, vector))
                .toArray();
    }

    @Override
    public double meanSimilarity(float[] query) {
        return state.vectors().meanCosine(EightBit.of(query));
    }

    @Override
    public List<ScoredPassage> fetch(List<PassageHit> hits) {
        return reading(() -> {
            var fetched = new ArrayList<ScoredPassage>();
            for (PassageHit hit : hits) {
                fetched.add(new ScoredPassage(parts.fields().passage(stored(hit.number())), hit.score()));
            }
            return fetched;
        });
    }

    @Override
    public List<Sentence> sentences(DocumentId document, Span within) {
        var query = both(new TermQuery(PassageFields.of(document)), PassageFields.startingIn(within));
        return reading(() -> {
            var sentences = new TreeMap<Span, Sentence>();
            int found = searcher.count(query);
            for (ScoreDoc hit : found == 0 ? new ScoreDoc[0] : searcher.search(query, found).scoreDocs) {
                parts.fields().passage(stored(hit)).sentences().stream()
                        .filter(sentence -> within.start() <= sentence.span().start()
                                && sentence.span().end() <= within.end())
                        .forEach(sentence -> sentences.put(sentence.span(), sentence));
            }
            return List.copyOf(sentences.values());
        });
    }

    private static Query both(Query one, Query other) {
        return new BooleanQuery.Builder()
                .add(one, Occur.FILTER)
                .add(other, Occur.FILTER)
                .build();
    }

    /// Whether bits tell which passages seem nearest, so that few are looked at in full.
    boolean usesCodes() {
        return state.vectors().haveCodes();
    }

    /// The vectors of this commit's passages that there are at this moment.
    PassageVectors vectorsNow() throws IOException {
        return state.withVectors(parts).vectors();
    }

    /// The stored fields of a passage.
    Document stored(int number) throws IOException {
        return searcher.storedFields().document(state.numbers().doc(number));
    }

    /// The passages of the documents that pass, and of those of which a copy passes; null where all do.
    private @Nullable Query passing(PassageFilter filter) {
        if (filter.isAll()) {
            return null;
        }
        List<BytesRef> ids = documents().stream()
                .filter(filter::passes)
                .map(document -> document.copyOf() == null ? document.id() : document.copyOf())
                .map(id -> new BytesRef(id.value()))
                .toList();
        return new TermInSetQuery(PassageFields.DOCUMENT, ids);
    }

    private Document stored(ScoreDoc hit) throws IOException {
        return searcher.storedFields().document(hit.doc);
    }

    private <T> T reading(LuceneParts.Reading<T> reading) {
        return parts.reading(reading);
    }

    /// Lets go of the reader once, however often it is called.
    @Override
    public void close() {
        if (open.compareAndSet(true, false)) {
            reading(() -> {
                reader.decRef();
                return true;
            });
        }
    }
}
