package footnote.index;

import footnote.document.DocumentFile;
import footnote.document.DocumentId;
import footnote.document.FileContent;
import footnote.document.Library;
import footnote.document.LibraryException;
import footnote.document.LibraryListing;
import footnote.document.ReadDocument;
import footnote.document.Sha256;
import footnote.document.SourceDocument;
import footnote.document.UnreadableDocumentException;
import footnote.document.Version;
import footnote.passage.Passage;
import footnote.passage.PassageSplitter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/// One run of the indexer: holds the write lock from its making to its closing, and commits once. Closing without a
/// commit takes everything back.
final class IndexingRun implements AutoCloseable {
    private final Library library;
    private final LuceneParts parts;
    private final PassageSplitter splitter;
    private final IndexWriter writer;
    private final @Nullable String rebuilt;
    private final Map<DocumentId, IndexedDocument> before = new HashMap<>();
    private final Map<DocumentId, IndexedDocument> after = new TreeMap<>();
    private final List<String> added = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private final List<String> repairs = new ArrayList<>();
    private final List<UnreadableDocumentException> skipped = new ArrayList<>();

    IndexingRun(
            Library library, LuceneParts parts, PassageSplitter splitter, Directory directory, @Nullable String rebuild)
            throws IOException {
        this.library = library;
        this.parts = parts;
        this.splitter = splitter;
        this.rebuilt = rebuild;
        var config = new IndexWriterConfig(parts.english())
                .setSimilarity(LuceneParts.similarity())
                .setOpenMode(
                        rebuild == null
                                ? IndexWriterConfig.OpenMode.CREATE_OR_APPEND
                                : IndexWriterConfig.OpenMode.CREATE)
                .setMergePolicy(new TieredMergePolicy().setForceMergeDeletesPctAllowed(0))
                .setMergeScheduler(new SerialMergeScheduler())
                .setCommitOnClose(false);
        this.writer = new IndexWriter(directory, config);
        readRecords();
    }

    private void readRecords() throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            StoredFields stored = reader.storedFields();
            for (int i = 0; i < reader.maxDoc(); i++) {
                Document fields = stored.document(i, Set.of(PassageFields.RECORD));
                if (fields.get(PassageFields.RECORD) != null) {
                    IndexedDocument record = parts.fields().record(fields);
                    before.put(record.id(), record);
                }
            }
        }
    }

    IndexingReport over(LibraryListing listing) throws IOException {
        skipped.addAll(listing.leftOut());
        for (DocumentFile file : listing.files()) {
            try {
                follow(file);
            } catch (UnreadableDocumentException e) {
                skip(file, e);
            }
        }
        if (after.isEmpty()) {
            throw noneReadable(listing);
        }
        List<String> removed = removeTheRest();
        int unchanged = after.size() - added.size() - changed.size();
        List<String> warnings = Stream.concat(
                        repairs.stream(), after.values().stream().flatMap(record -> record.warnings().stream()))
                .toList();
        var report = new IndexingReport(added, changed, removed, unchanged, skipped, warnings, rebuilt);
        if (report.changedAnything()) {
            commit();
        }
        return report;
    }

    private void follow(DocumentFile file) throws IOException {
        FileContent content = library.load(file);
        Sha256 fingerprint = content.fingerprint();
        IndexedDocument known = before.get(file.id());
        if (known != null
                && known.fingerprint().equals(fingerprint)
                && known.path().equals(file.path())) {
            if (parts.texts().holds(known.version())) {
                after.put(known.id(), known);
                return;
            }
            repairs.add("The stored text of " + file.shownPath() + " was damaged and was made again.");
        }
        ReadDocument read = library.read(content);
        write(read, fingerprint, known);
        (known == null ? added : changed).add(file.path());
    }

    private void write(ReadDocument read, Sha256 fingerprint, @Nullable IndexedDocument known) throws IOException {
        SourceDocument document = read.document();
        List<Passage> passages = document.provenance().withdrawn() ? List.of() : splitter.split(document);
        var record = IndexedDocument.of(read, fingerprint, passages.size(), previousOf(known, document.version()));
        parts.texts().put(document.version(), document.text());
        Iterable<Document> fields = () -> Stream.concat(
                        passages.stream().map(passage -> parts.fields().of(passage, document.provenance())),
                        Stream.of(parts.fields().of(record)))
                .iterator();
        writer.updateDocuments(PassageFields.of(document.id()), fields);
        after.put(record.id(), record);
    }

    private static @Nullable Version previousOf(@Nullable IndexedDocument known, Version version) {
        if (known == null) {
            return null;
        }
        return known.version().equals(version) ? known.previous() : known.version();
    }

    /// What was read of the file before stays if the file may be readable in a moment.
    private void skip(DocumentFile file, UnreadableDocumentException e) {
        skipped.add(e);
        IndexedDocument known = before.get(file.id());
        if (known != null && e.reason().isPassing()) {
            after.put(known.id(), known);
        }
    }

    private LibraryException noneReadable(LibraryListing listing) {
        return LibraryException.noneReadable(library.folder(), listing.files().size(), skipped.getLast());
    }

    private List<String> removeTheRest() throws IOException {
        var removed = new ArrayList<String>();
        for (IndexedDocument record : new TreeMap<>(before).values()) {
            if (!after.containsKey(record.id())) {
                writer.deleteDocuments(PassageFields.of(record.id()));
                removed.add(record.path());
            }
        }
        return removed;
    }

    /// Deleted passages are merged away first, so that term statistics, and with them scores, depend on the
    /// present documents alone; and in this thread, since a commit does not wait for merges that run in another.
    /// Texts of the state before stay one run longer, for requests that still hold it.
    private void commit() throws IOException {
        writer.forceMergeDeletes();
        String content = after.values().stream()
                .map(record -> record.id() + " " + record.fingerprint().hex() + " " + record.path())
                .collect(Collectors.joining("\n", LuceneParts.FORMAT + "\n", ""));
        var data = new TreeMap<String, String>();
        data.put(LuceneParts.FORMAT_KEY, LuceneParts.FORMAT);
        data.put(LuceneParts.GENERATION_KEY, Sha256.of(content).hex().substring(0, 16));
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
        var kept = new HashSet<Version>();
        before.values().forEach(record -> kept.add(record.version()));
        after.values().forEach(record -> kept.add(record.version()));
        parts.texts().keepOnly(kept);
    }

    @Override
    public void close() throws IOException {
        if (writer.isOpen()) {
            writer.rollback();
        }
    }
}
