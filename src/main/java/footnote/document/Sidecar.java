package footnote.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// The metadata file beside a document, as it was found. The bytes are not copied.
final class Sidecar {
    /// The largest one that is read, in bytes; metadata is a few lines.
    static final int LARGEST = 1_000_000;

    private final String name;
    private final byte[] bytes;
    private final long size;

    private Sidecar(String name, byte[] bytes, long size) {
        this.name = name;
        this.bytes = bytes;
        this.size = size;
    }

    /// No sidecar: the one to be made has the document's own name in front.
    static Sidecar missing(DocumentFile file) {
        return new Sidecar(file.name() + Library.SIDECAR, new byte[0], 0);
    }

    static Sidecar of(String name, byte[] bytes) {
        return new Sidecar(DocumentFile.shown(name), bytes, bytes.length);
    }

    /// One that is not read for its size.
    static Sidecar tooLarge(String name, long size) {
        return new Sidecar(DocumentFile.shown(name), new byte[0], size);
    }

    /// The file's name, without its folders.
    String name() {
        return name;
    }

    /// What changes when the sidecar does.
    byte[] fingerprint() {
        return size > LARGEST ? ("too large: " + size).getBytes(StandardCharsets.UTF_8) : bytes;
    }

    /// The metadata in it, with a warning where it cannot be read.
    ///
    /// @param where names it in warnings
    MetadataReader.Result read(MetadataReader reader, String where) {
        if (size > LARGEST) {
            return MetadataReader.Result.leftOut(String.format(
                    Locale.UK,
                    "The %s has %,d bytes and was left out: metadata files have up to %,d.",
                    where,
                    size,
                    LARGEST));
        }
        try {
            return reader.read(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString(),
                    where);
        } catch (CharacterCodingException _) {
            return MetadataReader.Result.leftOut(
                    "The " + where + " is not valid UTF-8 and was left out: save it again with the encoding UTF-8.");
        }
    }
}
