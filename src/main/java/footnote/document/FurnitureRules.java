package footnote.document;

import java.util.List;
import java.util.regex.Pattern;

/// Tells page furniture from prose, a line at a time, by the wording that websites put around their articles. The
/// wordings are in the resource `furniture.txt`, one regular expression a line, without regard to case.
///
/// Immutable and safe for use by several threads.
final class FurnitureRules {
    /// Furniture is terse. A longer line is prose, whatever it starts with.
    private static final int LONGEST_FURNITURE = 200;

    private static final Pattern CAPTION_FOLLOWS = Pattern.compile("(?i).*\\b(image|photo|picture|video) caption,?");

    private final List<Pattern> wordings;

    private FurnitureRules(List<Pattern> wordings) {
        this.wordings = List.copyOf(wordings);
    }

    static FurnitureRules standard() {
        return new FurnitureRules(ResourceLines.of(FurnitureRules.class, "furniture.txt").stream()
                .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList());
    }

    /// Whether the line, taken without its list marker and outer white space, is furniture by its wording.
    boolean isFurniture(String line) {
        return line.length() <= LONGEST_FURNITURE
                && wordings.stream().anyMatch(wording -> wording.matcher(line).find());
    }

    /// Whether the line announces that the next one is an image's caption.
    boolean announcesCaption(String line) {
        return line.length() <= LONGEST_FURNITURE
                && CAPTION_FOLLOWS.matcher(line).matches();
    }
}
