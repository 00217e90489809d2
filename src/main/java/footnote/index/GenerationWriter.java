package footnote.index;

import footnote.document.DocumentId;
import footnote.document.Provenance;
import footnote.document.Sha256;
import footnote.document.Version;
import footnote.passage.Passage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/// Writes documents and their passages to one generation of an index. Nothing is seen by readers before a
/// commit, and closing without one takes back what was written since the last.
final class GenerationWriter implements AutoCloseable {
    private static final Query RECORDS = new TermQuery(new Term(PassageFields.IS_RECORD, "yes"));
    private static final String FINISHED_KEY = "finished";

    private final LuceneParts parts;
    private final IndexWriter writer;
    private final IndexSearcher before;
    private final Map<DocumentId, IndexedDocument> records = new TreeMap<>();
    private final List<IndexedDocument> touched = new ArrayList<>();
    private boolean finished;
    private long mark;

    /// @param fromNothing whether what is there is left behind
    GenerationWriter(LuceneParts parts, LockedDirectory directory, boolean fromNothing) throws IOException {
        this.parts = parts;
        var config = parts.writing(fromNothing ? OpenMode.CREATE : OpenMode.CREATE_OR_APPEND)
                .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0));
        this.writer = new IndexWriter(directory, config);
        this.before = new IndexSearcher(DirectoryReader.open(writer));
        for (Document fields : found(RECORDS)) {
            IndexedDocument record = parts.fields().record(fields);
            records.put(record.id(), record);
        }
        if (!fromNothing && DirectoryReader.indexExists(directory)) {
            readLastCommit(directory);
        }
    }

    private void readLastCommit(LockedDirectory directory) throws IOException {
        IndexCommit last = DirectoryReader.listCommits(directory).getLast();
        finished = Boolean.parseBoolean(last.getUserData().get(FINISHED_KEY));
        mark = LuceneParts.mark(last);
    }

    private List<Document> found(Query query) throws IOException {
        var found = new ArrayList<Document>();
        for (ScoreDoc hit : before.search(query, Math.max(1, before.count(query)), Sort.INDEXORDER).scoreDocs) {
            found.add(before.storedFields().document(hit.doc));
        }
        return found;
    }

    /// The documents that are or will be there after the next commit, in the order of their ids.
    Map<DocumentId, IndexedDocument> records() {
        return Collections.unmodifiableMap(new TreeMap<>(records));
    }

    /// Whether the last commit ended a run, and nothing was written since.
    boolean isFinished() {
        return finished;
    }

    /// The passages of a document as they were when the writer was opened, in the order of its text.
    List<Passage> passagesBefore(DocumentId id) throws IOException {
        var query = new BooleanQuery.Builder()
                .add(new TermQuery(PassageFields.of(id)), Occur.FILTER)
                .add(RECORDS, Occur.MUST_NOT)
                .build();
        return found(query).stream().map(parts.fields()::passage).toList();
    }

    /// Adds a document, or replaces it. Its text has been stored.
    void put(IndexedDocument record, List<Passage> passages) throws IOException {
        Provenance provenance = record.provenance();
        String text = parts.texts().find(record.version()).orElse("");
        Iterable<Document> fields = () -> Stream.concat(
                        passages.stream().map(passage -> parts.fields().of(passage, provenance, record.about())),
                        Stream.of(
                                parts.fields().of(record, record.siteLines(text).keys())))
                .iterator();
        finished = false;
        writer.updateDocuments(PassageFields.of(record.id()), fields);
        touch(records.put(record.id(), record));
        touched.add(record);
    }

    private void touch(@Nullable IndexedDocument was) {
        if (was != null) {
            touched.add(was);
        }
    }

    void delete(DocumentId id) throws IOException {
        finished = false;
        writer.deleteDocuments(PassageFields.of(id));
        touch(records.remove(id));
    }

    /// What was written or deleted since the writer was opened, as it was and as it came to be.
    List<IndexedDocument> touched() {
        return List.copyOf(touched);
    }

    /// The lines of the documents, before and with what was written; to be closed.
    LineReaders lines() throws IOException {
        return LineReaders.of(before.getIndexReader(), DirectoryReader.open(writer));
    }

    /// Commits within a run. If the run goes no further, the next one does the rest.
    void commitSoFar() throws IOException {
        commit(false);
    }

    /// Commits at the end of a run. Deleted passages are merged away first, so that term statistics, and with
    /// them scores, depend on the present documents alone; and in this thread, since a commit does not wait
    /// for merges that run in another. Texts that no process needs any more are deleted afterwards.
    ///
    /// @param whole whether nothing is left for the next run to do
    void finish(boolean whole) throws IOException {
        writer.forceMergeDeletes();
        commit(whole);
        finished = true;
        var needed = new HashSet<Version>();
        for (IndexedDocument record : records.values()) {
            needed.add(record.version());
            if (record.previous() != null) {
                needed.add(record.previous());
            }
        }
        long held = parts.holds().live().stream().mapToLong(each -> each).min().orElse(Long.MAX_VALUE);
        parts.texts().retire(needed, mark, held);
    }

    private void commit(boolean finishing) throws IOException {
        parts.texts().sync();
        mark = Math.max(System.currentTimeMillis(), mark + 1);
        var data = new TreeMap<String, String>();
        data.put(LuceneParts.FORMAT_KEY, parts.key().value());
        data.put(LuceneParts.GENERATION_KEY, generation());
        data.put(LuceneParts.MARK_KEY, Long.toString(mark));
        data.put(FINISHED_KEY, Boolean.toString(finishing));
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
    }

    private String generation() {
        String content = records.values().stream()
                .map(record -> String.join(
                        " ",
                        record.id().value(),
                        record.fingerprint().hex(),
                        shown(record.supersededBy()),
                        shown(record.copyOf()),
                        record.repeated().hex(),
                        record.path()))
                .collect(Collectors.joining("\n", parts.key().value() + "\n", ""));
        return Sha256.of(content).hex().substring(0, 16);
    }

    private static String shown(@Nullable DocumentId id) {
        return id == null ? "-" : id.value();
    }

    @Override
    public void close() throws IOException {
        before.getIndexReader().close();
        if (writer.isOpen()) {
            writer.rollback();
        }
    }
}
