package footnote.index;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/// The embedded index, read with Lucene. It sees what any process commits to the same folder.
public final class LuceneIndex implements PassageIndex {
    private final LuceneParts parts;
    private final Directory directory;
    private final SearcherManager searchers;

    private LuceneIndex(LuceneParts parts, Directory directory, SearcherManager searchers) {
        this.parts = parts;
        this.directory = directory;
        this.searchers = searchers;
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
                return new LuceneIndex(parts, directory, searchers(DirectoryReader.open(directory)));
            } catch (IOException | IllegalArgumentException e) {
                directory.close();
                throw IndexException.damaged(folder, e);
            }
        });
    }

    private static SearcherManager searchers(DirectoryReader reader) throws IOException {
        return new SearcherManager(reader, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader newer, @Nullable IndexReader older) {
                var searcher = new IndexSearcher(newer);
                searcher.setSimilarity(LuceneParts.similarity());
                return searcher;
            }
        });
    }

    @Override
    public IndexSnapshot snapshot() {
        return parts.reading(() -> {
            searchers.maybeRefreshBlocking();
            return new LuceneSnapshot(searchers, parts);
        });
    }

    @Override
    public void close() {
        parts.reading(() -> {
            searchers.close();
            directory.close();
            return true;
        });
    }
}
