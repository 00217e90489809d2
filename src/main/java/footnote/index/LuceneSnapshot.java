package footnote.index;

import footnote.document.DocumentId;
import footnote.document.Version;
import footnote.passage.Passage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/// A snapshot on a Lucene reader, which stays open for as long as a snapshot of it does.
final class LuceneSnapshot implements IndexSnapshot {
    /// Equals are ordered by document and place, not by when they were indexed.
    private static final Sort BEST_FIRST = new Sort(
            SortField.FIELD_SCORE,
            new SortField(PassageFields.ORDER_DOCUMENT, SortField.Type.STRING),
            new SortField(PassageFields.ORDER_START, SortField.Type.LONG));

    /// A word of the heading or the title says what a passage is about, but less than one of its own.
    private static final float HEADING_WEIGHT = 0.3f;
    private static final float TITLE_WEIGHT = 0.2f;

    /// A question of nothing but short words must not fail: Lucene's own limit is met by some 340 terms.
    private static final int MOST_CLAUSES = 4_096;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final LuceneParts parts;
    private final AtomicBoolean open = new AtomicBoolean(true);

    LuceneSnapshot(DirectoryReader reader, LuceneParts parts) {
        reader.incRef();
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        searcher.setSimilarity(LuceneParts.similarity());
        this.parts = parts;
    }

    @Override
    public String generation() {
        return reading(() -> LuceneParts.generation(reader.getIndexCommit()));
    }

    @Override
    public List<IndexedDocument> documents() {
        var query = new TermQuery(new Term(PassageFields.IS_RECORD, "yes"));
        return records(query, Math.max(1, reading(() -> searcher.count(query))));
    }

    @Override
    public Optional<IndexedDocument> document(DocumentId id) {
        var query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(PassageFields.IS_RECORD, "yes")), Occur.FILTER)
                .add(new TermQuery(PassageFields.of(id)), Occur.FILTER)
                .build();
        return records(query, 1).stream().findFirst();
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
        return reading(() -> reader.docFreq(new Term(PassageFields.TEXT, term)) > 0);
    }

    @Override
    public Optional<String> correction(String word) {
        return reading(() -> parts.spelling().nearest(reader, word));
    }

    @Override
    public int mentions(DocumentId document, String term) {
        var query = new BooleanQuery.Builder()
                .add(new TermQuery(PassageFields.of(document)), Occur.FILTER)
                .add(new TermQuery(new Term(PassageFields.TEXT, term)), Occur.FILTER)
                .build();
        return reading(() -> searcher.count(query));
    }

    @Override
    public List<ScoredPassage> search(List<String> terms, int limit) {
        if (terms.isEmpty()) {
            return List.of();
        }
        return reading(() -> {
            TopDocs top = searcher.search(query(terms), limit, BEST_FIRST, true);
            var found = new ArrayList<ScoredPassage>();
            for (ScoreDoc hit : top.scoreDocs) {
                Passage passage = parts.fields().passage(stored(hit));
                found.add(new ScoredPassage(passage, (Float) ((FieldDoc) hit).fields[0]));
            }
            return found;
        });
    }

    private static Query query(List<String> terms) {
        var query = new BooleanQuery.Builder();
        for (String term : new HashSet<>(terms)) {
            query.add(new TermQuery(new Term(PassageFields.TEXT, term)), Occur.SHOULD);
            query.add(weighted(PassageFields.HEADING, term, HEADING_WEIGHT), Occur.SHOULD);
            query.add(weighted(PassageFields.TITLE, term, TITLE_WEIGHT), Occur.SHOULD);
        }
        return query.build();
    }

    private static Query weighted(String field, String term, float weight) {
        return new BoostQuery(new TermQuery(new Term(field, term)), weight);
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
