package footnote.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The bytes at the start of a text that tell its encoding (Unicode 16.0, section 23.8).
///
/// @param length in bytes
record ByteOrderMark(Charset charset, int length) {
    private static final char MARK = '\uFEFF';

    /// The mark that the bytes begin with; empty where they begin with none.
    static Optional<ByteOrderMark> of(byte[] bytes) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            byte[] mark = String.valueOf(MARK).getBytes(charset);
            if (bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length)) {
                return Optional.of(new ByteOrderMark(charset, mark.length));
            }
        }
        return Optional.empty();
    }
}
