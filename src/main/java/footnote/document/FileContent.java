package footnote.document;

import java.nio.charset.StandardCharsets;

/// The bytes of a document's file and of the sidecar beside it, read at one moment. The arrays are not copied: a
/// content is made, looked at and dropped within one step of indexing.
public final class FileContent {
    private final DocumentFile file;
    private final byte[] bytes;
    private final Sidecar sidecar;

    FileContent(DocumentFile file, byte[] bytes, Sidecar sidecar) {
        this.file = file;
        this.bytes = bytes;
        this.sidecar = sidecar;
    }

    public DocumentFile file() {
        return file;
    }

    byte[] bytes() {
        return bytes;
    }

    Sidecar sidecar() {
        return sidecar;
    }

    /// The digest of the file alone.
    Sha256 fileDigest() {
        return Sha256.of(bytes);
    }

    /// The digest of all that the document is made from: it changes when the file or its sidecar does. The length in
    /// front keeps a byte that moves from one to the other from going unseen.
    public Sha256 fingerprint() {
        return Sha256.of((bytes.length + ":").getBytes(StandardCharsets.UTF_8), bytes, sidecar.fingerprint());
    }
}
