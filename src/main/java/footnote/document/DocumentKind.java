package footnote.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What sort of voice a document is. A reader weighs an opinion and an inspection report differently.
public enum DocumentKind {
    NEWS,
    STATEMENT,
    REPORT,
    OPINION,
    MINUTES,
    OTHER;

    /// The kind that a metadata value names, in any case; empty where it names none.
    public static Optional<DocumentKind> named(String value) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(value.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /// The name in lower case, as metadata files and JSON write it.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
