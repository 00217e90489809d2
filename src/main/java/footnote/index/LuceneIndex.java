package footnote.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.StandardDirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/// The embedded index, read with Lucene. It sees what any process commits to the same folder.
public final class LuceneIndex implements PassageIndex {
    private final LuceneParts parts;
    private final Directory directory;
    private DirectoryReader newest;

    private LuceneIndex(LuceneParts parts, Directory directory, DirectoryReader newest) {
        this.parts = parts;
        this.directory = directory;
        this.newest = newest;
    }

    /// Opens what is committed in an index folder.
    ///
    /// @param folder one that an [Indexer] has written
    /// @throws IndexException when there is no index, or it cannot be read
    public static LuceneIndex open(Path folder) {
        LuceneParts parts = LuceneParts.in(folder);
        return parts.reading(() -> {
            Directory directory = FSDirectory.open(parts.lucene());
            try {
                return new LuceneIndex(parts, directory, LuceneParts.open(directory));
            } catch (IndexNotFoundException e) {
                boolean nothingYet = LuceneParts.isUncommitted(directory);
                directory.close();
                throw nothingYet ? IndexException.notBuilt(folder) : IndexException.damaged(folder, e);
            } catch (IOException | IllegalArgumentException e) {
                directory.close();
                throw IndexException.damaged(folder, e);
            }
        });
    }

    @Override
    public synchronized IndexSnapshot snapshot() {
        return parts.reading(() -> {
            if (!isNewest()) {
                DirectoryReader newer = LuceneParts.open(directory);
                newest.close();
                newest = newer;
            }
            return new LuceneSnapshot(newest, parts);
        });
    }

    /// Told by the random id of the commit. An index that was built again from nothing counts its versions and names
    /// its files from the start, so that Lucene's own refreshing can take it for the old one.
    private boolean isNewest() throws IOException {
        byte[] latest = SegmentInfos.readLatestCommit(directory).getId();
        return newest instanceof StandardDirectoryReader reader
                && Arrays.equals(latest, reader.getSegmentInfos().getId());
    }

    @Override
    public synchronized void close() {
        parts.reading(() -> {
            newest.close();
            directory.close();
            return true;
        });
    }
}
