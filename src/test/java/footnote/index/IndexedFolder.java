package footnote.index;

import footnote.document.DocumentFile;
import footnote.document.DocumentId;
import footnote.document.Library;
import footnote.document.SourceDocument;
import footnote.passage.Passage;
import footnote.passage.PassageSplitter;
import footnote.passage.Sentences;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A folder of documents and its index, both under one temporary folder.
public final class IndexedFolder implements AutoCloseable {
    private static final PassageSplitter SPLITTER = new PassageSplitter(new Sentences());

    private final Path documents;
    private final Path index;
    private @Nullable LuceneIndex open;

    public IndexedFolder(Path root) {
        this.documents = root.resolve("documents");
        this.index = root.resolve("index");
    }

    /// Writes one file; nothing is indexed yet.
    public IndexedFolder with(String path, String text) {
        try {
            Path file = documents.resolve(path);
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    IndexedFolder moved(String from, String to) throws IOException {
        Files.createDirectories(documents.resolve(to).resolveSibling("."));
        Files.move(documents.resolve(from), documents.resolve(to));
        return this;
    }

    IndexedFolder without(String path) throws IOException {
        Files.delete(documents.resolve(path));
        return this;
    }

    public IndexingReport update() {
        return new Indexer(library(), index, SPLITTER).update();
    }

    /// Compares as `ask` and a running service do.
    IndexingReport refresh() {
        return new Indexer(library(), index, SPLITTER).update(Comparison.BY_STAMP, IndexingProgress.NONE);
    }

    /// An indexer of this folder that commits after so many documents.
    Indexer indexer(GenerationKey key, int commitAfter) {
        return new Indexer(library(), index, key, SPLITTER, new CommitInterval(commitAfter, Duration.ofHours(1)));
    }

    /// The newest state, for the caller to close.
    public IndexSnapshot snapshot() {
        if (open == null) {
            open = LuceneIndex.open(index);
        }
        return open.snapshot();
    }

    /// The documents that a search for a text finds, best first, each as often as it has a passage.
    public List<String> found(String text) {
        try (IndexSnapshot snapshot = snapshot()) {
            return snapshot.search(snapshot.terms(text), 1_000).stream()
                    .map(hit -> hit.passage().document().value())
                    .toList();
        }
    }

    String generation() {
        try (IndexSnapshot snapshot = snapshot()) {
            return snapshot.generation();
        }
    }

    /// What the files come to without any index.
    public List<SourceDocument> sources() {
        Library library = library();
        return library.list().files().stream()
                .map((DocumentFile file) -> library.read(library.load(file)).document())
                .toList();
    }

    public List<Passage> passages() {
        return sources().stream().flatMap(each -> SPLITTER.split(each).stream()).toList();
    }

    Library library() {
        return Library.open(documents);
    }

    Path file(String path) {
        return documents.resolve(path);
    }

    /// Where the index is.
    public Path indexFolder() {
        return index;
    }

    Path index() {
        return index;
    }

    /// A Lucene file of the index.
    Path lucene(String name) {
        return parts().lucene().resolve(name);
    }

    IndexedDocument record(String id) {
        try (IndexSnapshot snapshot = snapshot()) {
            return snapshot.document(new DocumentId(id)).orElseThrow();
        }
    }

    LuceneParts parts() {
        return LuceneParts.in(index);
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
