package footnote.index;

import footnote.document.Sha256;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.apache.lucene.util.BytesRef;

/// Names a vector by the text that it was made of: the first half of the text's SHA-256. The same text
/// anywhere has one vector, so that a renamed file or an edited page needs none anew but for what was edited.
///
/// @param high the first eight bytes, big-endian
/// @param low the next eight
record VectorKey(long high, long low) {
    static final int BYTES = 2 * Long.BYTES;

    static VectorKey of(String text) {
        byte[] digest = HexFormat.of().parseHex(Sha256.of(text).hex());
        return read(ByteBuffer.wrap(digest));
    }

    static VectorKey of(BytesRef bytes) {
        return read(ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length));
    }

    static VectorKey read(ByteBuffer from) {
        return new VectorKey(from.getLong(), from.getLong());
    }

    ByteBuffer putInto(ByteBuffer buffer) {
        return buffer.putLong(high).putLong(low);
    }

    BytesRef bytes() {
        return new BytesRef(putInto(ByteBuffer.allocate(BYTES)).array());
    }
}
