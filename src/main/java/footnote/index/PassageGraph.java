package footnote.index;

import footnote.model.Embedder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.KnnByteVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/// The way to near vectors without looking at each: a graph in which every vector knows some of its
/// neighbours, in layers (HNSW; Malkov and Yashunin, 2018). It finds nearly all of the nearest, which is worth
/// it only where there are too many to look at.
///
/// Made for one state of the passages and used for no other: it numbers them as that state does.
final class PassageGraph implements AutoCloseable {
    /// How many neighbours are explored at the least; more find more of the nearest.
    private static final int EXPLORED = 200;

    private static final String VECTOR = "vector";
    private static final String NUMBER = "number";
    private static final String MADE_FOR = "madeFor";
    private static final double WRITER_MB = 256;

    private final @Nullable IndexSearcher searcher;

    private PassageGraph(@Nullable IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /// The graph for some passages; one that cannot be used where there is none, or it was made for others.
    static PassageGraph open(LuceneParts parts, PassageVectors vectors) throws IOException {
        if (!vectors.areComplete() || vectors.size() <= parts.exact() || !Files.isDirectory(folder(parts))) {
            return new PassageGraph(null);
        }
        try {
            DirectoryReader reader = DirectoryReader.open(FSDirectory.open(folder(parts)));
            String madeFor = reader.getIndexCommit().getUserData().get(MADE_FOR);
            if (vectors.digest().equals(madeFor)) {
                return new PassageGraph(new IndexSearcher(reader));
            }
            reader.close();
        } catch (IndexNotFoundException _) {
            // the first one is still being made
        }
        return new PassageGraph(null);
    }

    private static Path folder(LuceneParts parts) {
        return parts.folder().resolve("graph");
    }

    /// Makes the graph for the passages, where it is worth it and not there.
    static void make(LuceneParts parts, PassageVectors vectors) throws IOException {
        if (!vectors.areComplete() || vectors.size() <= parts.exact() || isMadeFor(parts, vectors)) {
            return;
        }
        Files.createDirectories(folder(parts));
        var config = new IndexWriterConfig()
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setRAMBufferSizeMB(WRITER_MB)
                .setMergeScheduler(new SerialMergeScheduler())
                .setCommitOnClose(false);
        try (Directory directory = FSDirectory.open(folder(parts));
                var writer = new IndexWriter(directory, config)) {
            var vector = new byte[Embedder.DIMENSIONS];
            for (int number = 0; number < vectors.size(); number++) {
                vectors.copy(number, vector);
                var fields = new Document();
                fields.add(new KnnByteVectorField(VECTOR, vector.clone(), VectorSimilarityFunction.DOT_PRODUCT));
                fields.add(new NumericDocValuesField(NUMBER, number));
                writer.addDocument(fields);
            }
            writer.setLiveCommitData(Map.of(MADE_FOR, vectors.digest()).entrySet());
            writer.commit();
        }
    }

    private static boolean isMadeFor(LuceneParts parts, PassageVectors vectors) throws IOException {
        try (PassageGraph there = open(parts, vectors)) {
            return there.isUsable();
        }
    }

    boolean isUsable() {
        return searcher != null;
    }

    @Override
    public void close() throws IOException {
        if (searcher != null) {
            searcher.getIndexReader().close();
        }
    }

    /// The numbers of passages that are likely the nearest.
    ///
    /// @throws IllegalStateException when it cannot be used
    List<Integer> near(byte[] query, int limit) throws IOException {
        if (searcher == null) {
            throw new IllegalStateException("no graph was made for these passages");
        }
        var nearest = new KnnByteVectorQuery(VECTOR, query, Math.max(limit, EXPLORED));
        var numbers = new ArrayList<Integer>();
        for (ScoreDoc hit : searcher.search(nearest, Math.max(limit, EXPLORED)).scoreDocs) {
            var leaf = searcher.getIndexReader()
                    .leaves()
                    .get(ReaderUtil.subIndex(hit.doc, searcher.getIndexReader().leaves()));
            var values = leaf.reader().getNumericDocValues(NUMBER);
            if (values != null && values.advanceExact(hit.doc - leaf.docBase)) {
                numbers.add((int) values.longValue());
            }
        }
        return numbers;
    }
}
