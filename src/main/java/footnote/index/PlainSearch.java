package footnote.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/// The yardstick: texts in memory, searched as Lucene does it by itself, with its English analysis, BM25, and
/// the question as it stands. Safe for use by several threads.
public final class PlainSearch implements AutoCloseable {
    private static final String FIELD = "text";

    private final Analyzer analyzer = new EnglishAnalyzer();
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final IndexSearcher searcher;

    private PlainSearch(Iterable<String> texts, Similarity similarity) throws IOException {
        var config = new IndexWriterConfig(analyzer).setSimilarity(similarity);
        try (var writer = new IndexWriter(directory, config)) {
            for (String text : texts) {
                var document = new Document();
                document.add(new TextField(FIELD, text, Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        this.searcher = new IndexSearcher(DirectoryReader.open(directory));
        searcher.setSimilarity(similarity);
    }

    /// With Lucene's own parameters of BM25.
    static PlainSearch standard(Iterable<String> texts) {
        return over(texts, new BM25Similarity());
    }

    /// With the parameters that are usual for passages (k1 .9, b .4), which are ours, too.
    public static PlainSearch ofPassages(Iterable<String> texts) {
        return over(texts, LuceneParts.similarity());
    }

    private static PlainSearch over(Iterable<String> texts, Similarity similarity) {
        try {
            return new PlainSearch(texts, similarity);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The best texts for a question, by their numbers in the order in which they were given, best first.
    public List<PassageHit> search(String question, int limit) {
        Query query = new QueryBuilder(analyzer).createBooleanQuery(FIELD, question);
        if (query == null) {
            return List.of();
        }
        try {
            var found = new ArrayList<PassageHit>();
            for (ScoreDoc hit : searcher.search(query, limit).scoreDocs) {
                found.add(new PassageHit(hit.doc, hit.score));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            searcher.getIndexReader().close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
