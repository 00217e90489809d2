package footnote.document;

import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;

/// The value of a mail header in plain characters (RFC 2047), on one line.
final class DecodedHeader {
    private DecodedHeader() {}

    static String of(String value) {
        return DecoderUtil.decodeEncodedWords(value, DecodeMonitor.SILENT)
                .replaceAll("\\s+", " ")
                .strip();
    }
}
