package footnote.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// The embedded index, read with Lucene. It sees what any process commits to the same folder, and holds what
/// it reads for as long as a snapshot of it is open.
public final class LuceneIndex implements PassageIndex {
    private final LuceneParts parts;
    private final Directory directory;
    private IndexState newest;

    private LuceneIndex(LuceneParts parts, Directory directory, IndexState newest) {
        this.parts = parts;
        this.directory = directory;
        this.newest = newest;
    }

    /// Opens what is committed in an index folder.
    ///
    /// @param folder one that an [Indexer] has written
    /// @throws IndexException when there is no index of this program's format and settings, or it cannot be
    ///     read
    public static LuceneIndex open(Path folder) {
        return open(LuceneParts.in(folder));
    }

    static LuceneIndex open(LuceneParts parts) {
        if (!Files.isDirectory(parts.lucene())) {
            throw IndexException.notBuilt(parts.folder());
        }
        return parts.reading(() -> {
            Directory directory = FSDirectory.open(parts.lucene());
            try {
                return new LuceneIndex(parts, directory, IndexState.of(parts, reader(parts, directory)));
            } catch (IndexNotFoundException e) {
                boolean nothingYet = LuceneParts.isUncommitted(directory);
                directory.close();
                throw nothingYet ? IndexException.notBuilt(parts.folder()) : IndexException.damaged(parts.folder(), e);
            } catch (IOException | IllegalArgumentException e) {
                directory.close();
                throw IndexException.damaged(parts.folder(), e);
            } catch (IndexException e) {
                directory.close();
                throw e;
            }
        });
    }

    /// Opens the newest commit and holds it until the reader is closed. The hold is taken first, since it must
    /// not be possible to delete a text between the two.
    private static DirectoryReader reader(LuceneParts parts, Directory directory) throws IOException {
        Optional<Hold> hold = hold(parts);
        DirectoryReader reader = null;
        try {
            reader = LuceneParts.open(directory);
            if (!parts.isOwn(reader.getIndexCommit())) {
                throw IndexException.otherFormat(parts.folder());
            }
            if (hold.isPresent()) {
                hold.get().mark(LuceneParts.mark(reader.getIndexCommit()));
                reader.getReaderCacheHelper().addClosedListener(_ -> hold.get().close());
            }
            return reader;
        } catch (IOException | RuntimeException e) {
            if (reader != null) {
                reader.close();
            }
            hold.ifPresent(Hold::close);
            throw e;
        }
    }

    /// Where none can be taken, on a full disk or one that may only be read, the index can be read all the
    /// same.
    private static Optional<Hold> hold(LuceneParts parts) {
        try {
            return Optional.of(parts.holds().take());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    @Override
    public IndexSnapshot snapshot() {
        return newestSnapshot();
    }

    synchronized LuceneSnapshot newestSnapshot() {
        return parts.reading(() -> {
            if (!newest.isNewest(directory)) {
                IndexState newer = IndexState.of(parts, reader(parts, directory));
                newest.reader().close();
                newest = newer;
            } else {
                newest = newest.withVectors(parts);
            }
            return new LuceneSnapshot(newest, parts);
        });
    }

    @Override
    public synchronized void close() {
        parts.reading(() -> {
            newest.reader().close();
            directory.close();
            return true;
        });
    }
}
