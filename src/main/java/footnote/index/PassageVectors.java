package footnote.index;

import footnote.model.Embedder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.zip.CRC32C;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.VectorUtil;
import org.jspecify.annotations.Nullable;

/// Which vector each passage of one commit has, and the search among them. Immutable and safe for use by
/// several threads.
final class PassageVectors {
    private final Vectors vectors;
    private final int[] rows;
    private final List<Integer> lacking;
    private final byte[] mean;
    private final String digest;

    private PassageVectors(Vectors vectors, int[] rows, List<Integer> lacking) {
        this.vectors = vectors;
        this.rows = rows;
        this.lacking = lacking;
        this.mean = lacking.isEmpty() ? mean(vectors, rows) : new byte[Embedder.DIMENSIONS];
        this.digest = lacking.isEmpty() ? digest(vectors, rows) : "";
    }

    static PassageVectors of(DirectoryReader reader, PassageNumbers numbers, Vectors vectors) throws IOException {
        var rows = new int[numbers.size()];
        var lacking = new ArrayList<Integer>();
        var unmade = new HashSet<VectorKey>();
        BinaryDocValues keys = MultiDocValues.getBinaryValues(reader, PassageFields.VECTOR_KEY);
        if (keys != null) {
            for (int doc = keys.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = keys.nextDoc()) {
                int number = numbers.number(doc);
                if (number >= 0) {
                    VectorKey key = VectorKey.of(keys.binaryValue());
                    rows[number] = vectors.row(key);
                    if (rows[number] == Vectors.NONE && unmade.add(key)) {
                        lacking.add(number);
                    }
                }
            }
        }
        Collections.sort(lacking);
        return new PassageVectors(vectors, rows, lacking);
    }

    /// How many passages there are.
    int size() {
        return rows.length;
    }

    /// Names these passages' vectors in their order; empty while some are lacking.
    String digest() {
        return digest;
    }

    /// Copies a passage's vector.
    void copy(int number, byte[] into) {
        vectors.copy(rows[number], into);
    }

    /// Whether every passage has one.
    boolean areComplete() {
        return lacking.isEmpty();
    }

    /// How many vectors there were when these were looked up, those of other passages among them.
    int records() {
        return vectors.size();
    }

    /// The numbers of passages that have none yet, in order; of those with the same text, one.
    List<Integer> lacking() {
        return Collections.unmodifiableList(lacking);
    }

    /// The nearest passages, by looking at each.
    ///
    /// @param passing the numbers to look at; null for all
    List<PassageHit> nearest(byte[] query, @Nullable BitSet passing, int limit) {
        var scratch = new byte[Embedder.DIMENSIONS];
        var best = new PriorityQueue<PassageHit>(Collections.reverseOrder());
        for (int number = 0; number < rows.length; number++) {
            if (passing != null && !passing.get(number)) {
                continue;
            }
            double cosine = vectors.cosine(rows[number], query, scratch);
            if (best.size() < limit) {
                best.add(new PassageHit(number, cosine));
            } else if (cosine > best.element().score()) {
                best.remove();
                best.add(new PassageHit(number, cosine));
            }
        }
        return best.stream().sorted().toList();
    }

    /// How near one passage is.
    double cosine(int number, byte[] query) {
        return vectors.cosine(rows[number], query, new byte[Embedder.DIMENSIONS]);
    }

    /// How near the passages are on the whole: the cosine with their mean.
    double meanCosine(byte[] query) {
        return EightBit.cosine(VectorUtil.dotProduct(query, mean));
    }

    private static String digest(Vectors vectors, int[] rows) {
        var checksum = new CRC32C();
        var key = ByteBuffer.allocate(VectorKey.BYTES);
        for (int row : rows) {
            key.clear();
            checksum.update(vectors.key(row).putInto(key).flip());
        }
        return rows.length + "-" + Long.toHexString(checksum.getValue());
    }

    private static byte[] mean(Vectors vectors, int[] rows) {
        var sums = new long[Embedder.DIMENSIONS];
        var vector = new byte[Embedder.DIMENSIONS];
        for (int row : rows) {
            vectors.copy(row, vector);
            for (int i = 0; i < vector.length; i++) {
                sums[i] += vector[i];
            }
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (byte) Math.round(sums[i] / (double) Math.max(1, rows.length));
        }
        return vector;
    }
}
