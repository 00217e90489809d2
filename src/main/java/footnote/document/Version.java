package footnote.document;

/// Which text of a document: the SHA-256 of its canonical text in UTF-8. Two files with one canonical text have one
/// version.
public record Version(Sha256 digest) {
    private static final String PREFIX = "sha256:";

    public static Version of(String canonicalText) {
        return new Version(Sha256.of(canonicalText));
    }

    /// Reads the form that [#toString()] writes.
    ///
    /// @throws IllegalArgumentException when the value is not `sha256:` and 64 lower-case hexadecimal digits
    public static Version parse(String value) {
        if (!value.startsWith(PREFIX)) {
            throw new IllegalArgumentException("a version starts with sha256: but this is " + value);
        }
        return new Version(new Sha256(value.substring(PREFIX.length())));
    }

    /// `sha256:` and the digest.
    @Override
    public String toString() {
        return PREFIX + digest.hex();
    }
}
