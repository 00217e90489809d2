package footnote.document;

import java.text.Normalizer;
import java.util.Locale;

/// Names a document for as long as its file keeps its place: a slug of the file's path under the documents folder,
/// without the extension. It does not change when the content does.
///
/// @param value letters and digits of any script in lower case and normalisation form C, as people type them, single
///     hyphens between them, never empty
public record DocumentId(String value) implements Comparable<DocumentId> {
    public DocumentId {
        if (!value.matches("[\\p{L}\\p{N}]++(?:-[\\p{L}\\p{N}]++)*+")) {
            throw new IllegalArgumentException("not a document id: '" + value + "'");
        }
    }

    /// The slug of a path: `News/Report one.txt` gives `news-report-one`. A path without any letter or digit gives
    /// the start of its digest.
    public static DocumentId ofPath(String path) {
        String stem = path.replaceFirst("\\.[^./]*$", "");
        String slug = Normalizer.normalize(stem, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        slug = Normalizer.normalize(slug, Normalizer.Form.NFC);
        return slug.isEmpty() ? new DocumentId(digestOf(path)) : new DocumentId(slug);
    }

    /// This id told apart from another path's with the same slug.
    DocumentId toldApartBy(String path) {
        return new DocumentId(value + "-" + digestOf(path));
    }

    private static String digestOf(String path) {
        return Sha256.of(path).hex().substring(0, 8);
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
