package footnote.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;

/// What reading and writing one generation of an index have in common.
///
/// @param folder of the generation, with the Lucene files in `lucene` and the texts in `texts`
/// @param key of the way in which it is made
/// @param exact up to how many vectors are all looked at in full
record LuceneParts(
        Path folder,
        GenerationKey key,
        TextStore texts,
        EnglishText english,
        Spelling spelling,
        PassageFields fields,
        int exact) {
    /// So many vectors are all looked at in full, which finds exactly the nearest, and is quick enough.
    private static final int EXACT = 100_000;

    /// Changes whenever an index made before could not be read as one made now: fields, analysis, reading of
    /// documents.
    static final String FORMAT = "12";

    static final String FORMAT_KEY = "format";
    static final String GENERATION_KEY = "generation";

    /// Orders the commits of a generation, across those that were built from nothing.
    static final String MARK_KEY = "mark";

    /// Parameters for short passages, as Anserini's baselines use them (Yang, Fang and Lin, JDIQ 2018).
    private static final float K1 = 0.9f;

    private static final float B = 0.4f;

    /// The parts of this program's generation.
    ///
    /// @param indexFolder of all generations
    static LuceneParts in(Path indexFolder) {
        return in(indexFolder, GenerationKey.current());
    }

    static LuceneParts in(Path indexFolder, GenerationKey key) {
        Path folder = key.in(indexFolder);
        return new LuceneParts(
                folder,
                key,
                new TextStore(folder.resolve("texts")),
                new EnglishText(),
                new Spelling(),
                new PassageFields(),
                EXACT);
    }

    /// The same parts, looking at another number of vectors in full.
    LuceneParts exactUpTo(int vectors) {
        return new LuceneParts(folder, key, texts, english, spelling, fields, vectors);
    }

    Holds holds() {
        return Generations.holds(folder);
    }

    /// The vectors, which all generations share.
    VectorFile vectors() {
        return new VectorFile(folder.resolveSibling("vectors"));
    }

    Path lucene() {
        return folder.resolve("lucene");
    }

    /// Opens what is committed, with every byte of it checked: Lucene itself looks at the ends of its files
    /// only, and what is garbled between them would come out as other text.
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

    /// Whether a commit was made in the way of this program.
    boolean isOwn(IndexCommit commit) throws IOException {
        return key.value().equals(commit.getUserData().get(FORMAT_KEY));
    }

    /// The mark of a commit, 0 where it has none.
    static long mark(IndexCommit commit) throws IOException {
        String mark = commit.getUserData().getOrDefault(MARK_KEY, "");
        return mark.matches("\\d{1,18}") ? Long.parseLong(mark) : 0;
    }

    /// Whether nothing was ever committed there: a first run that was stopped leaves files, but no list of
    /// them.
    static boolean isUncommitted(Directory directory) throws IOException {
        return List.of(directory.listAll()).stream().noneMatch(name -> name.startsWith(IndexFileNames.SEGMENTS));
    }

    /// How every writer of passages works: merges in its own thread, which a commit waits for, and commits only when
    /// it is told to.
    IndexWriterConfig writing(IndexWriterConfig.OpenMode mode) {
        return new IndexWriterConfig(english)
                .setSimilarity(similarity())
                .setOpenMode(mode)
                .setMergeScheduler(new SerialMergeScheduler())
                .setCommitOnClose(false);
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
