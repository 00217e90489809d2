package footnote.index;

import footnote.model.Embedder;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.apache.lucene.util.VectorUtil;

/// Vectors as they stood in a [VectorFile] at one moment: rows of eight-bit components, found by their keys.
/// Immutable and safe for use by several threads.
final class Vectors {
    /// What no row has.
    static final int NONE = -1;

    private final MemorySegment file;
    private final long[] high;
    private final long[] low;
    private final int[] rows;
    private final int size;

    /// @param file the mapped file, of which `size` records are whole
    Vectors(MemorySegment file, int size) {
        this.file = file;
        this.size = size;
        int slots = Integer.highestOneBit(Math.max(8, size) * 2) * 2;
        this.high = new long[slots];
        this.low = new long[slots];
        this.rows = new int[slots];
        for (int row = 0; row < size; row++) {
            put(row);
        }
    }

    int size() {
        return size;
    }

    /// The row of a key; [#NONE] where there is none.
    int row(VectorKey key) {
        int slot = slot(key.high(), key.low());
        return rows[slot] - 1;
    }

    VectorKey key(int row) {
        long at = VectorFile.keyAt(row);
        return new VectorKey(file.get(VectorFile.LONG, at), file.get(VectorFile.LONG, at + Long.BYTES));
    }

    /// Copies a row's components.
    void copy(int row, byte[] into) {
        MemorySegment.copy(file, ValueLayout.JAVA_BYTE, VectorFile.vectorAt(row), into, 0, Embedder.DIMENSIONS);
    }

    /// The cosine of a row and a vector of eight bits, −1 to 1 but for rounding.
    ///
    /// @param scratch of the length of a vector, overwritten
    double cosine(int row, byte[] vector, byte[] scratch) {
        copy(row, scratch);
        return EightBit.cosine(VectorUtil.dotProduct(scratch, vector));
    }

    private void put(int row) {
        VectorKey key = key(row);
        int slot = slot(key.high(), key.low());
        high[slot] = key.high();
        low[slot] = key.low();
        rows[slot] = row + 1;
    }

    /// The slot that has the key, or the free one where it would go. Keys are digests, so any bits of them
    /// spread.
    private int slot(long keyHigh, long keyLow) {
        int slot = (int) keyHigh & (rows.length - 1);
        while (rows[slot] != 0 && (high[slot] != keyHigh || low[slot] != keyLow)) {
            slot = (slot + 1) & (rows.length - 1);
        }
        return slot;
    }
}
