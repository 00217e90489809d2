package footnote.document;

import java.util.List;
import java.util.regex.Pattern;

/// A stretch of one line of a PDF page without a wide gap in it.
///
/// @param text with single spaces between its words
/// @param size of most of its characters, in points
/// @param bold whether most of its letters are
/// @param pagination whether the file marks it as belonging to the page and not to the text
record PdfSegment(String text, float left, float right, float baseline, float size, boolean bold, boolean pagination) {
    /// A bullet, number or letter that opens a list item, alone or before its words.
    static final Pattern MARKER =
            Pattern.compile("(?:[•·▪‣◦●○■□–—*➢✓-]|\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)])(?:\\s+|$)");

    /// How far up from its baseline a line's letters reach, as a share of its size.
    private static final float RISE = 0.8f;

    float top() {
        return baseline - RISE * size;
    }

    float width() {
        return right - left;
    }

    boolean isOnLineOf(PdfSegment other) {
        return Math.abs(baseline - other.baseline) <= 0.3f * Math.min(size, other.size);
    }

    /// Several on one line as one.
    static PdfSegment joined(List<PdfSegment> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        PdfSegment longest = parts.getFirst();
        var text = new StringBuilder();
        boolean bold = true;
        for (PdfSegment part : parts) {
            text.append(text.isEmpty() ? "" : " ").append(part.text);
            longest = part.text.length() > longest.text.length() ? part : longest;
            bold &= part.bold;
        }
        return new PdfSegment(
                text.toString(),
                parts.getFirst().left,
                parts.getLast().right,
                longest.baseline,
                longest.size,
                bold,
                parts.stream().allMatch(PdfSegment::pagination));
    }
}
