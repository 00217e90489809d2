package footnote.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells page furniture from prose, a line at a time, by the wording that websites put around their articles. The
/// wordings are in the resource `furniture.txt`, one regular expression a line, without regard to case. Those behind a
/// `!` are telling enough to mark a whole sentence; the others mark only a line that is none.
///
/// Immutable and safe for use by several threads.
final class FurnitureRules {
    /// Furniture is terse. A longer line is prose, whatever it starts with.
    private static final int LONGEST_FURNITURE = 200;

    private static final Pattern CAPTION_FOLLOWS = Pattern.compile("(?i).*\\b(image|photo|picture|video) caption,?");

    /// A line that ends like a sentence and is long enough to say something.
    private static final Pattern SENTENCE = Pattern.compile("(?:\\S+\\s+){4,}\\S*[.;][\"'”’)]*");

    private final List<Pattern> telling;
    private final List<Pattern> others;
    private final List<Pattern> hints;

    private FurnitureRules(List<Pattern> telling, List<Pattern> others, List<Pattern> hints) {
        this.telling = List.copyOf(telling);
        this.others = List.copyOf(others);
        this.hints = List.copyOf(hints);
    }

    static FurnitureRules standard() {
        List<String> lines = ResourceLines.of(FurnitureRules.class, "furniture.txt");
        return new FurnitureRules(
                wordings(lines.stream().filter(line -> line.startsWith("!")).map(line -> line.substring(1))),
                wordings(lines.stream().filter(line -> !line.startsWith("!") && !line.startsWith("?"))),
                wordings(lines.stream().filter(line -> line.startsWith("?")).map(line -> line.substring(1))));
    }

    private static List<Pattern> wordings(Stream<String> lines) {
        return lines.map(FurnitureRules::wording).toList();
    }

    private static Pattern wording(String line) {
        return Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// Whether the line, taken without its list marker and outer white space, is furniture by its wording.
    boolean isFurniture(String line) {
        return line.length() <= LONGEST_FURNITURE
                && (has(telling, line)
                        || (has(others, line) && !SENTENCE.matcher(line).matches()));
    }

    /// Whether the line's wording marks a whole sentence as furniture.
    boolean isTelling(String line) {
        return line.length() <= LONGEST_FURNITURE && has(telling, line);
    }

    /// Whether the line has a wording that is common on websites, though not on them alone.
    boolean isHint(String line) {
        return line.length() <= LONGEST_FURNITURE && has(hints, line);
    }

    private static boolean has(List<Pattern> wordings, String line) {
        return wordings.stream().anyMatch(wording -> wording.matcher(line).find());
    }

    /// Whether the line announces that the next one is an image's caption.
    boolean announcesCaption(String line) {
        return line.length() <= LONGEST_FURNITURE
                && CAPTION_FOLLOWS.matcher(line).matches();
    }
}
