package footnote.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;

/// What reading and writing one index folder have in common.
///
/// @param folder of the index, with the Lucene files in `lucene` and the texts in `texts`
record LuceneParts(Path folder, TextStore texts, EnglishText english, Spelling spelling, PassageFields fields) {
    /// Changes whenever an index made before could not be read as one made now: fields, analysis, passage cutting.
    static final String FORMAT = "3";

    static final String FORMAT_KEY = "format";
    static final String GENERATION_KEY = "generation";

    /// Parameters for short passages, as Anserini's baselines use them (Yang, Fang and Lin, JDIQ 2018).
    private static final float K1 = 0.9f;

    private static final float B = 0.4f;

    static LuceneParts in(Path folder) {
        return new LuceneParts(
                folder, new TextStore(folder.resolve("texts")), new EnglishText(), new Spelling(), new PassageFields());
    }

    Path lucene() {
        return folder.resolve("lucene");
    }

    /// Opens what is committed, with every byte of it checked: Lucene itself looks at the ends of its files only, and
    /// what is garbled between them would come out as other text.
    static DirectoryReader open(Directory directory) throws IOException {
        DirectoryReader reader = DirectoryReader.open(directory);
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return reader;
        } catch (IOException e) {
            reader.close();
            throw e;
        }
    }

    /// Whether nothing was ever committed there: a first run that was stopped leaves files, but no list of them.
    static boolean isUncommitted(Directory directory) throws IOException {
        return List.of(directory.listAll()).stream().noneMatch(name -> name.startsWith(IndexFileNames.SEGMENTS));
    }

    static Similarity similarity() {
        return new BM25Similarity(K1, B);
    }

    /// The name that the indexer gave to this commit.
    static String generation(IndexCommit commit) throws IOException {
        return commit.getUserData().getOrDefault(GENERATION_KEY, "unknown");
    }

    /// Something that reads Lucene's files.
    @FunctionalInterface
    interface Reading<T> {
        T read() throws IOException;
    }

    /// Reads, and tells damage in words for people.
    <T> T reading(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw IndexException.damaged(folder, e);
        }
    }
}
