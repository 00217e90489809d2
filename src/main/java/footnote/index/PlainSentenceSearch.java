package footnote.index;

import footnote.passage.Passage;
import footnote.passage.Quotation;
import footnote.passage.Sentence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
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
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/// The yardstick that answers are measured against: every sentence is a Lucene document of its own, with Lucene's
/// English analysis and its default BM25, and the question is searched as it stands. It never refuses.
public final class PlainSentenceSearch implements AutoCloseable {
    private static final String FIELD = "sentence";

    private final Analyzer analyzer = new EnglishAnalyzer();
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final List<Quotation> sentences;
    private final DirectoryReader reader;

    private PlainSentenceSearch(List<Quotation> sentences) throws IOException {
        this.sentences = sentences;
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Quotation sentence : sentences) {
                var document = new Document();
                document.add(new TextField(FIELD, sentence.text(), Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        this.reader = DirectoryReader.open(directory);
    }

    /// Indexes the sentences of the passages, each once, in memory.
    public static PlainSentenceSearch over(List<Passage> passages) {
        var sentences = new LinkedHashSet<Quotation>();
        for (Passage passage : passages) {
            for (Sentence sentence : passage.sentences()) {
                sentences.add(passage.quotation(sentence));
            }
        }
        try {
            return new PlainSentenceSearch(List.copyOf(sentences));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The best sentences for a question, best first.
    public List<Quotation> search(String question, int limit) {
        Query query = new QueryBuilder(analyzer).createBooleanQuery(FIELD, question);
        if (query == null) {
            return List.of();
        }
        try {
            var found = new ArrayList<Quotation>();
            for (ScoreDoc hit : new IndexSearcher(reader).search(query, limit).scoreDocs) {
                found.add(sentences.get(hit.doc));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
