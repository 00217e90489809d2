package footnote.evidence;

import java.util.Locale;

/// A text's letters and digits in lower case, its words parted by one space: sentences that have the same say
/// the same.
public record Letters(String text) {
    public static Letters of(String text) {
        return new Letters(text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip());
    }
}
