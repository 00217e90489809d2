package footnote.ask;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a filter can be about. Every door uses the same names.
public enum FilterField {
    PUBLISHER,
    KIND,
    DOCUMENT,
    /// The first day of publication.
    FROM,
    /// The last day of publication.
    TO;

    /// The field of a name, in lower case; empty where there is none.
    public static Optional<FilterField> named(String label) {
        return Arrays.stream(values())
                .filter(field -> field.label().equals(label))
                .findFirst();
    }

    /// The name in lower case, as JSON and the options of the command line write it.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
