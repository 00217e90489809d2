package footnote.index;

import footnote.model.Embedder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
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
    /// How many are looked at in full for each that is wanted, where bits tell which ones seem nearest.
    private static final int LIKELY = 10;

    private final Vectors vectors;
    private final int[] rows;
    private final List<Integer> lacking;
    private final byte[] mean;
    private final @Nullable BitCodes codes;

    private PassageVectors(Vectors vectors, int[] rows, List<Integer> lacking, int exact) {
        this.vectors = vectors;
        this.rows = rows;
        this.lacking = lacking;
        this.mean = lacking.isEmpty() ? mean(vectors, rows) : new byte[Embedder.DIMENSIONS];
        this.codes = lacking.isEmpty() && rows.length > exact ? BitCodes.of(vectors, rows, mean) : null;
    }

    /// @param exact up to how many passages each vector is looked at in full
    static PassageVectors of(DirectoryReader reader, PassageNumbers numbers, Vectors vectors, int exact)
            throws IOException {
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
        return new PassageVectors(vectors, rows, lacking, exact);
    }

    /// How many passages there are.
    int size() {
        return rows.length;
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

    /// The nearest passages: of few by looking at each, of many by looking at those that seem nearest.
    ///
    /// @param passing the numbers to look at; null for all
    List<PassageHit> nearest(byte[] query, @Nullable BitSet passing, int limit) {
        var nearest = new Nearest(query, limit);
        if (codes != null) {
            for (int number : codes.likely(query, passing, LIKELY * limit)) {
                nearest.add(number);
            }
        } else {
            for (int number = 0; number < rows.length; number++) {
                if (passing == null || passing.get(number)) {
                    nearest.add(number);
                }
            }
        }
        return nearest.best.stream().sorted().toList();
    }

    private final class Nearest {
        private final byte[] query;
        private final int limit;
        private final byte[] scratch = new byte[Embedder.DIMENSIONS];
        private final PriorityQueue<PassageHit> best = new PriorityQueue<>(Collections.reverseOrder());

        Nearest(byte[] query, int limit) {
            this.query = query;
            this.limit = limit;
        }

        void add(int number) {
            var hit = new PassageHit(number, vectors.cosine(rows[number], query, scratch));
            if (best.size() < limit) {
                best.add(hit);
            } else if (hit.compareTo(best.element()) < 0) {
                best.remove();
                best.add(hit);
            }
        }
    }

    /// Whether bits tell which ones seem nearest.
    boolean haveCodes() {
        return codes != null;
    }

    /// How near one passage is.
    double cosine(int number, byte[] query) {
        return vectors.cosine(rows[number], query, new byte[Embedder.DIMENSIONS]);
    }

    /// How near the passages are on the whole: the cosine with their mean.
    double meanCosine(byte[] query) {
        return EightBit.cosine(VectorUtil.dotProduct(query, mean));
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
