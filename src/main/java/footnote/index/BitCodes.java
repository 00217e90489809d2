package footnote.index;

import footnote.model.Embedder;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.LongHeap;
import org.apache.lucene.util.NumericUtils;
import org.jspecify.annotations.Nullable;

/// One bit for each component of a vector, which tells roughly how near it is at an eighth of the reading
/// (RaBitQ; Gao and Long, *Quantizing High-Dimensional Vectors with a Theoretical Error Bound*, 2024, without the
/// random rotation that its bound rests on, since it gained nothing on the vectors of this model). A bit says on
/// which side of the passages' mean the component lies; two numbers for each vector turn the sum of the bits into an
/// estimate of the dot product. Those that seem nearest are then to be looked at in full.
///
/// Nothing is built ahead but the bits, a filter costs nothing, and the same vectors always give the same
/// candidates, none of which holds of a graph of neighbours. Immutable and safe for use by several threads.
final class BitCodes {
    private static final int WORDS = Embedder.DIMENSIONS / Long.SIZE;

    /// With how many bits a component of the question is weighed.
    private static final int QUERY_BITS = 4;

    private final byte[] mean;
    private final long[] bits;
    /// How much longer the deviation from the mean is than its bits say, by passage.
    private final float[] stretch;
    /// The dot product with the mean, by passage.
    private final int[] base;

    private BitCodes(byte[] mean, int passages) {
        this.mean = mean;
        this.bits = new long[passages * WORDS];
        this.stretch = new float[passages];
        this.base = new int[passages];
    }

    /// @param rows of the vectors, by passage
    /// @param mean of them all
    static BitCodes of(Vectors vectors, int[] rows, byte[] mean) {
        var codes = new BitCodes(mean, rows.length);
        var vector = new byte[Embedder.DIMENSIONS];
        for (int passage = 0; passage < rows.length; passage++) {
            vectors.copy(rows[passage], vector);
            codes.put(passage, vector);
        }
        return codes;
    }

    private void put(int passage, byte[] vector) {
        long squares = 0;
        long sizes = 0;
        int dotProduct = 0;
        for (int i = 0; i < vector.length; i++) {
            int deviation = vector[i] - mean[i];
            if (deviation > 0) {
                bits[passage * WORDS + i / Long.SIZE] |= 1L << i;
            }
            squares += (long) deviation * deviation;
            sizes += Math.abs(deviation);
            dotProduct += vector[i] * mean[i];
        }
        stretch[passage] = sizes == 0 ? 0 : (float) squares / sizes;
        base[passage] = dotProduct;
    }

    /// The passages that seem nearest, in no order.
    ///
    /// @param passing the numbers to look at; null for all
    int[] likely(byte[] query, @Nullable BitSet passing, int limit) {
        var weighed = new Weighed(query, mean);
        var best = new LongHeap(limit);
        for (int passage = 0; passage < stretch.length; passage++) {
            if (passing == null || passing.get(passage)) {
                float estimate = stretch[passage] * weighed.sum(bits, passage * WORDS) + base[passage];
                // of equals, the one that comes first
                long entry =
                        ((long) NumericUtils.floatToSortableInt(estimate) << Integer.SIZE) | (~passage & 0xFFFFFFFFL);
                if (best.size() < limit) {
                    best.push(entry);
                } else if (entry > best.top()) {
                    best.updateTop(entry);
                }
            }
        }
        var likely = new int[best.size()];
        for (int i = 0; i < likely.length; i++) {
            likely[i] = (int) ~best.pop();
        }
        return likely;
    }

    /// A question's deviation from the mean in steps, the bits of one weight together, so that sixty-four components
    /// are added up at once.
    private static final class Weighed {
        private final long[] planes = new long[QUERY_BITS * WORDS];
        private final int lowest;
        private final float step;
        private final int total;

        Weighed(byte[] query, byte[] mean) {
            int least = Integer.MAX_VALUE;
            int most = Integer.MIN_VALUE;
            int sum = 0;
            for (int i = 0; i < query.length; i++) {
                int deviation = query[i] - mean[i];
                least = Math.min(least, deviation);
                most = Math.max(most, deviation);
                sum += deviation;
            }
            lowest = least;
            total = sum;
            int steps = (1 << QUERY_BITS) - 1;
            step = Math.max(1, most - least) / (float) steps;
            for (int i = 0; i < query.length; i++) {
                int weight = Math.round((query[i] - mean[i] - least) / step);
                for (int plane = 0; plane < QUERY_BITS; plane++) {
                    planes[plane * WORDS + i / Long.SIZE] |= (long) (weight >> plane & 1) << i;
                }
            }
        }

        /// The sum of the deviations, each with the sign that its bit stands for.
        float sum(long[] bits, int at) {
            int ones = 0;
            int weights = 0;
            for (int i = 0; i < WORDS; i++) {
                long word = bits[at + i];
                ones += Long.bitCount(word);
                for (int plane = 0; plane < QUERY_BITS; plane++) {
                    weights += Long.bitCount(word & planes[plane * WORDS + i]) << plane;
                }
            }
            return 2 * (lowest * ones + step * weights) - total;
        }
    }
}
