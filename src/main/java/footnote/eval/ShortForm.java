package footnote.eval;

import java.util.Locale;
import java.util.regex.Pattern;

/// A short answer in the form in which two are compared: letters and digits in lower case, articles left out, and
/// millions written alike, so that `£54m` is `£54 million`.
public record ShortForm(String text) {
    private static final Pattern MILLIONS = Pattern.compile("(?<=\\d)\\s?(?:m|million)\\b");
    private static final Pattern BILLIONS = Pattern.compile("(?<=\\d)\\s?(?:bn|billion)\\b");
    private static final Pattern ARTICLES = Pattern.compile("\\b(?:a|an|the)\\b");

    /// The form of an answer.
    public static ShortForm of(String answer) {
        String lower = answer.toLowerCase(Locale.ROOT);
        String alike =
                BILLIONS.matcher(MILLIONS.matcher(lower).replaceAll(" million")).replaceAll(" billion");
        return new ShortForm(ARTICLES.matcher(alike)
                .replaceAll(" ")
                .replaceAll("[^\\p{L}\\p{N}.£%]+|\\.(?!\\d)", " ")
                .strip()
                .replaceAll("\\s+", " "));
    }

    /// Whether the words of the other stand in it together.
    public boolean contains(ShortForm other) {
        return (" " + text + " ").contains(" " + other.text + " ");
    }
}
