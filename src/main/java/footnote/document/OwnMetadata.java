package footnote.document;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Takes from a file's own properties what a person may have put there, and leaves out what programs fill in.
final class OwnMetadata {
    private static final int SHORTEST_TITLE = 3;
    private static final int LONGEST = 300;

    /// No office document is older than the personal computer.
    private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 2);

    private static final Pattern NO_TITLE = Pattern.compile(
            "(?i)(?:microsoft (?:word|powerpoint|excel|office) ?-.*|untitled.*|unbenannt.*|no title|title|document ?\\d*"
                    + "|presentation ?\\d*|powerpoint presentation|slide \\d+|book ?\\d+|sheet ?\\d+|layout ?\\d+"
                    + "|template|(?:draft )?version .*|scan[\\W_\\d]*.*|print|full page photo"
                    + "|\\S+\\.(?:docx?|pptx?|xlsx?|odt|pdf|indd|pub|rtf|txt|html?|qxp|pmd|ai|eps|tif|jpe?g)"
                    + "|.*\\.(?:docx?|pptx?|xlsx?|odt|indd|qxp|pmd)|[\\W\\d_]*|\\S*[_/\\\\]\\S*)");

    private static final Pattern NO_AUTHOR = Pattern.compile(
            "(?i)(?:user|admin(?:istrator)?|owner|author|unknown|anonymous|default|microsoft.*|windows.*|hp|dell"
                    + "|apache poi|python-docx|openpyxl|libreoffice.*|[\\W\\d_]*|\\S*[_\\\\/@\\d]\\S*)");

    private OwnMetadata() {}

    static Metadata of(@Nullable String title, @Nullable String author, @Nullable LocalDate date) {
        return new Metadata(
                plausible(title, NO_TITLE, SHORTEST_TITLE),
                null,
                plausible(author, NO_AUTHOR, 2),
                date == null || date.isBefore(EARLIEST) || date.isAfter(LocalDate.now(ZoneOffset.UTC)) ? null : date,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static @Nullable String plausible(@Nullable String value, Pattern unusable, int shortest) {
        String line = value == null
                ? ""
                : CanonicalText.of(value).replaceAll("\\s+", " ").strip();
        boolean usable = line.length() >= shortest
                && line.length() <= LONGEST
                && line.indexOf('\uFFFD') < 0
                && !unusable.matcher(line).matches();
        return usable ? line : null;
    }
}
