package footnote.document;

/// A stretch of a text in UTF-16 code units.
///
/// @param start the first unit, inclusive, `0 ≤ start`
/// @param end the unit after the last, exclusive, `start ≤ end`
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /// How many units it marks.
    public int length() {
        return end - start;
    }

    /// Whether this span lies within a text of the given length.
    public boolean fits(CharSequence text) {
        return end <= text.length();
    }

    /// The part of the text that this span marks.
    ///
    /// @throws IndexOutOfBoundsException when the span does not fit the text
    public String of(String text) {
        return text.substring(start, end);
    }

    /// This span without the white space at both of its ends; empty where it marks nothing else.
    public Span trimmed(String text) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /// Orders by start, then by end.
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
